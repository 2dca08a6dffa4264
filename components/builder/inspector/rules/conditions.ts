import { isNumeric } from "@/lib/quiz/kinds";
import type { Condition, Locale, NodeId, Question, QuizDocument } from "@/lib/quiz/types";

/** The questions that have been asked by the end of the screen at `last`. */
export const questionsUpTo = (document: QuizDocument, last: number): Question[] =>
	document.screens
		.slice(0, last + 1)
		.flatMap(({ blocks }) => blocks)
		.filter((block) => block.kind !== "text");

/** A condition on the question asked last; where nothing has been asked, on where people come in. */
export function startCondition(questions: readonly Question[], locales: readonly Locale[]): Condition {
	const question = questions.at(-1);
	if (question) return conditionOn(question);
	return locales.length > 1 ? { kind: "locale", locales: locales.slice(0, 1) } : { kind: "source", sources: [] };
}

/** The usual condition on a question: its first choice, a number, or that it was answered. */
export function conditionOn(question: Question): Condition {
	if ("choices" in question) {
		const choices: NodeId[] = question.choices.slice(0, 1).map(({ id }) => id);
		return { kind: "choice", question: question.id, op: "hasAny", choices };
	}
	if (isNumeric(question)) {
		return { kind: "number", question: question.id, op: "≥", value: question.min, to: null };
	}
	if (question.kind === "consent") return { kind: "consent", question: question.id };
	return { kind: "status", question: question.id, is: "answered" };
}

/** A group without parts is no condition at all. */
export const withoutPart = (of: Condition[], at: number): Condition[] => of.filter((_, index) => index !== at);
