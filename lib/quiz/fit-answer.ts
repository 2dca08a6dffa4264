import type { FlowChoiceQuestion, FlowQuestion } from "./flow";
import { isWhole } from "./kinds";
import type { AnswerValue } from "./types";

/** Whether the answer fits the question (docs/evaluation.md §1): its kind, limits and choices, and whether it may be none. */
export function answerFits(question: FlowQuestion, value: AnswerValue): boolean {
	if (value.kind === "skipped") return !question.required;
	if (value.kind === "declined") return question.declinable;
	switch (question.kind) {
		case "number":
		case "slider":
		case "rating":
		case "scale":
		case "date": {
			if (value.kind !== "number") return false;
			const { min, max } = question;
			return value.value >= min && value.value <= max && (!isWhole(question) || Number.isInteger(value.value));
		}
		case "shortText":
		case "longText":
		case "email":
		case "phone":
		case "contact":
			return value.kind === "personal";
		case "consent":
			return value.kind === "consent";
		default:
			return value.kind === "choices" && choicesFit(question, value.ids);
	}
}

/** One exclusive choice alone, or min to max of the others; each of the question's, and once. */
function choicesFit({ choices, min, max }: FlowChoiceQuestion, ids: readonly string[]): boolean {
	let known = 0;
	let alone = false;
	for (const { id, exclusive } of choices) {
		if (!ids.includes(id)) continue;
		known++;
		alone ||= exclusive;
	}
	if (known < ids.length) return false;
	return alone ? ids.length === 1 : ids.length >= min && ids.length <= max;
}
