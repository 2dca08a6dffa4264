import { type AnswerRef, explain, originOf, questionOf, sayAnswer } from "./explain";
import { isNumeric } from "./kinds";
import type { ResultItem } from "./result";
import { localText } from "./text";
import type { Answers, Locale, LocalText, QuizDocument } from "./types";
import { bracesIn, fillIn, sentenceIn, type Words } from "./wording";

/** Reasons shown for one item. */
export const REASONS_SHOWN = 3;

/** An item with what its sentences are made of. */
export interface ShownItem {
	document: QuizDocument;
	/** Those that the result was computed from. */
	answers: Answers;
	item: ResultItem;
	/** By product id; "" where it isn't known. */
	titleOf: (product: string) => string;
	locale: Locale;
}

/** Why the item is recommended: its strongest reasons in the answers' own sentences or the quiz's, each said once. */
export function sayReasons(shown: ShownItem): string[] {
	const { document, locale, item } = shown;
	const said = explain(item).map((reason) => {
		const own = localText(ownReason(document, reason), locale, document);
		return say(own || sentenceIn(document, "because", locale), wordsOf(shown, [reason]));
	});
	return [...new Set(said.filter((sentence) => sentence !== null))].slice(0, REASONS_SHOWN);
}

/** What is to be said against an item: the wishes it doesn't meet, else that it stands there for want of a better; or null. */
export function sayNote(shown: ShownItem): string | null {
	const { document, item, titleOf, locale } = shown;
	const wishes = item.unmet.map((effect) => originOf(document, effect)).filter((origin) => origin !== null);
	const unmet = wishes.length > 0 ? say(sentenceIn(document, "unmet", locale), wordsOf(shown, wishes)) : null;
	const fallback = item.by === "slot-fallback" || item.by === "quiz-fallback";
	if (unmet !== null || !fallback) return unmet;
	return say(sentenceIn(document, "fallback", locale), { product: titleOf(item.product) });
}

/** In whose place the item stands, or null. */
export function sayInstead({ document, item, titleOf, locale }: ShownItem): string | null {
	// Results stored before there were substitutes don't tell.
	if (!item.insteadOf) return null;
	const words = { product: titleOf(item.product), instead: titleOf(item.insteadOf) };
	return say(sentenceIn(document, "substitute", locale), words);
}

/** Null for a sentence that names what has no words. */
function say(sentence: string, words: Words): string | null {
	const missing = Object.entries(words).some(([name, word]) => word === "" && bracesIn(sentence).includes(name));
	return missing ? null : fillIn(sentence, words);
}

function wordsOf({ document, answers, item, titleOf, locale }: ShownItem, said: readonly AnswerRef[]): Words {
	const list = (words: readonly string[]) => new Intl.ListFormat(locale).format(new Set(words.filter(Boolean)));
	const questions = said.map((ref) => questionOf(document, ref)?.text ?? {});
	return {
		answer: list(said.map((ref) => sayAnswer(document, answers, ref, locale))),
		question: list(questions.map((text) => localText(text, locale, document))),
		product: titleOf(item.product),
	};
}

/** What the author wrote of this very answer. */
function ownReason(document: QuizDocument, ref: AnswerRef): LocalText {
	const question = questionOf(document, ref);
	if (!question) return {};
	const parts = "choices" in question ? question.choices : isNumeric(question) ? question.ranges : [];
	return parts.find(({ id }) => id === ref.choice)?.reason ?? {};
}
