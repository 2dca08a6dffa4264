"use client";
import { type AnswerRef, questionOf, sayAnswer } from "@/lib/quiz/explain";
import { isNumeric } from "@/lib/quiz/kinds";
import { localText } from "@/lib/quiz/text";
import type { Answers, QuizDocument } from "@/lib/quiz/types";
import type { Words } from "@/lib/quiz/wording";
import { useBuilder } from "../store/use-builder";

/** Words for a sentence about an answer, the quiz's first choice when none is given; the catalog lends two products. */
export function useExampleWords(given: AnswerRef | null = null): Words {
	const { document, locale, catalog } = useBuilder();
	const ref = given ?? firstChoice(document);
	const [product, instead] = catalog?.products ?? [];
	const words = {
		answer: ref ? sayAnswer(document, answerOf(document, ref), ref, locale) : "",
		question: localText((ref && questionOf(document, ref)?.text) ?? {}, locale, document),
		product: product?.title ?? "",
		instead: instead?.title ?? product?.title ?? "",
	};
	return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== ""));
}

function firstChoice({ screens }: QuizDocument): AnswerRef | null {
	for (const block of screens.flatMap(({ blocks }) => blocks)) {
		if ("choices" in block && block.choices[0]) return { question: block.id, choice: block.choices[0].id };
	}
	return null;
}

/** Of a range, a number in it. */
function answerOf(document: QuizDocument, ref: AnswerRef): Answers {
	const question = questionOf(document, ref);
	if (!question || !isNumeric(question)) return {};
	const range = question.ranges.find(({ id }) => id === ref.choice);
	return { [question.id]: { kind: "number", value: range?.from ?? question.min } };
}
