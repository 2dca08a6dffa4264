import type { FlowQuestion } from "./flow";
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
	| "out-of-range";

/** Null when the answer fits the question (docs/evaluation.md §1), else the first reason against it. */
export function fitAnswer(question: FlowQuestion, value: AnswerValue): Unfit | null {
	if (value.kind === "skipped") return question.required ? "required" : null;
	if (value.kind === "declined") return question.declinable ? null : "not-declinable";
	switch (question.kind) {
		case "number":
			if (value.kind !== "number") return "wrong-kind";
			return value.value >= question.min && value.value <= question.max ? null : "out-of-range";
		case "shortText":
		case "email":
			return value.kind === "personal" ? null : "wrong-kind";
		case "consent":
			return value.kind === "consent" ? null : "wrong-kind";
		default: {
			if (value.kind !== "choices") return "wrong-kind";
			const { ids } = value;
			if (!ids.every((id) => question.choices.some((choice) => choice.id === id))) return "unknown-choice";
			if (new Set(ids).size < ids.length) return "repeated-choice";
			if (ids.length < question.min) return "too-few-choices";
			return ids.length > question.max ? "too-many-choices" : null;
		}
	}
}
