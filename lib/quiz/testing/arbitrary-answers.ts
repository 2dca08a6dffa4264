import fc from "fast-check";
import { walk } from "../advance";
import { asksPersonal, isNumeric } from "../kinds";
import type { Answers, AnswerValue, Question, QuizDocument } from "../types";
import { arbitraryDocument, CHOICES, QUESTIONS } from "./arbitraries";
import { fitShown } from "./fit-shown";

/** An answer of any kind to any question; most fit some document. */
export const arbitraryAnswer: fc.Arbitrary<AnswerValue> = fc.oneof(
	fc
		.constantFrom(...QUESTIONS)
		.chain((question) =>
			fc.shuffledSubarray(
				CHOICES.map((name) => `${question}${name}`),
				{ minLength: 1 },
			),
		)
		.map((ids) => ({ kind: "choices" as const, ids })),
	fc.constantFrom(-1, 0, 24, 25, 50, 75, 100, 101, Number.NaN).map((value) => ({ kind: "number" as const, value })),
	fc.constant({ kind: "personal" as const, id: "personal" }),
	fc.boolean().map((granted) => ({ kind: "consent" as const, granted })),
	fc.constantFrom({ kind: "skipped" as const }, { kind: "declined" as const }),
);

/** An answer that fits the question. */
export function fittingAnswer(question: Question): fc.Arbitrary<AnswerValue> {
	const others: AnswerValue[] = [];
	if (!question.required) others.push({ kind: "skipped" });
	if (question.declinable) others.push({ kind: "declined" });
	const own = ownAnswer(question);
	return others.length > 0 ? fc.oneof({ weight: 4, arbitrary: own }, fc.constantFrom(...others)) : own;
}

function ownAnswer(question: Question): fc.Arbitrary<AnswerValue> {
	if (isNumeric(question)) {
		return fc.constantFrom(0, 24, 25, 49, 50, 75, 99, 100).map((value) => ({ kind: "number", value }));
	}
	if (asksPersonal(question)) return fc.constant({ kind: "personal", id: "personal" });
	if (question.kind === "consent") return fc.boolean().map((granted) => ({ kind: "consent", granted }));
	const { min, max, choices } = question;
	const together = choices.filter(({ exclusive }) => !exclusive).map(({ id }) => id);
	const alone = choices.filter(({ exclusive }) => exclusive).map(({ id }) => [id]);
	const some = fc.shuffledSubarray(together, {
		minLength: Math.min(min, together.length),
		maxLength: Math.min(max, together.length),
	});
	const ids = alone.length > 0 ? fc.oneof({ weight: 4, arbitrary: some }, fc.constantFrom(...alone)) : some;
	return ids.map((chosen) => ({ kind: "choices", ids: chosen }));
}

/** A document with answers to all of its questions that fit what is there of them, and lead to a result. */
export const arbitraryRun: fc.Arbitrary<{ document: QuizDocument; answers: Answers }> = arbitraryDocument
	.chain((document) => {
		const questions = document.screens.flatMap(({ blocks }) => blocks).filter((block) => block.kind !== "text");
		const answers = fc.record(Object.fromEntries(questions.map((question) => [question.id, fittingAnswer(question)])));
		return answers.map((wanted) => ({ document, answers: fitShown(document, wanted) }));
	})
	// Out here, where it finds another document: some lead everybody away.
	.filter(({ document, answers }) => walk(document, answers).url === null);
