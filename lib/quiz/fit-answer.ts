import type { FlowChoiceQuestion, FlowQuestion } from "./flow";
import { isWhole } from "./kinds";
import type { AnswerValue } from "./types";

/** Why an answer doesn't fit its question. */
export type Unfit =
	| "wrong-kind"
	| "required"
	| "not-declinable"
	| "unknown-choice"
	| "repeated-choice"
	| "too-few-choices"
	| "too-many-choices"
	| "exclusive-mixed"
	| "out-of-range"
	| "not-whole";

/** Null when the answer fits the question (docs/evaluation.md §1), else the first reason against it. */
export function fitAnswer(question: FlowQuestion, value: AnswerValue): Unfit | null {
	if (value.kind === "skipped") return question.required ? "required" : null;
	if (value.kind === "declined") return question.declinable ? null : "not-declinable";
	switch (question.kind) {
		case "number":
		case "slider":
		case "rating":
		case "scale":
		case "date":
			if (value.kind !== "number") return "wrong-kind";
			if (!(value.value >= question.min && value.value <= question.max)) return "out-of-range";
			return isWhole(question) && !Number.isInteger(value.value) ? "not-whole" : null;
		case "shortText":
		case "longText":
		case "email":
		case "phone":
		case "contact":
			return value.kind === "personal" ? null : "wrong-kind";
		case "consent":
			return value.kind === "consent" ? null : "wrong-kind";
		default:
			return value.kind === "choices" ? fitChoices(question, value.ids) : "wrong-kind";
	}
}

/** One exclusive choice alone, or min to max of the others. */
function fitChoices({ choices, min, max }: FlowChoiceQuestion, ids: readonly string[]): Unfit | null {
	let known = 0;
	let alone = false;
	for (const { id, exclusive } of choices) {
		if (!ids.includes(id)) continue;
		known++;
		alone ||= exclusive;
	}
	if (known < ids.length) return known < new Set(ids).size ? "unknown-choice" : "repeated-choice";
	if (alone) return ids.length > 1 ? "exclusive-mixed" : null;
	if (ids.length < min) return "too-few-choices";
	return ids.length > max ? "too-many-choices" : null;
}
