import { type AnswerRef, explain, originOf, questionOf, sayAnswer } from "./explain";
import { listFormat } from "./formats";
import { isNumeric } from "./kinds";
import { oncePer } from "./once-per";
import type { ResultItem } from "./result";
import { localText } from "./text";
import type { Answers, Locale, LocalText, NodeId, Question, QuizDocument } from "./types";
import { bracesIn, type Placeholder, replaceBraces, sentenceIn } from "./wording";

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
	const said: string[] = [];
	for (const reason of explain(shown.item)) {
		if (said.length === REASONS_SHOWN) break;
		const sentence = sayReason(shown, reason);
		if (sentence !== null && !said.includes(sentence)) said.push(sentence);
	}
	return said;
}

/** What is to be said against an item: the wishes it doesn't meet, else that it stands there for want of a better; or null. */
export function sayNote(shown: ShownItem): string | null {
	const { document, item, titleOf, locale } = shown;
	const wishes = item.unmet.map((effect) => originOf(document, effect)).filter((origin) => origin !== null);
	const unmet = wishes.length > 0 ? say(sentenceIn(document, "unmet", locale), wordsOf(shown, wishes)) : null;
	const fallback = item.by === "slot-fallback" || item.by === "quiz-fallback";
	if (unmet !== null || !fallback) return unmet;
	return say(sentenceIn(document, "fallback", locale), { product: () => titleOf(item.product) });
}

/** In whose place the item stands, or null. */
export function sayInstead({ document, item, titleOf, locale }: ShownItem): string | null {
	// Results stored before there were substitutes don't tell.
	if (!item.insteadOf) return null;
	const { product, insteadOf } = item;
	const words = { product: () => titleOf(product), instead: () => titleOf(insteadOf) };
	return say(sentenceIn(document, "substitute", locale), words);
}

/** What is said of a choice is the same for everyone, unless it names the product. By choice; null: nothing. */
type Phrasebook = Map<NodeId | null, { question: NodeId; said: string | null }[]>;
/** Each sentence is made once: by document and locale. */
const phrasebooks = oncePer((_: QuizDocument) => new Map<Locale, Phrasebook>());

function sayReason(shown: ShownItem, reason: AnswerRef): string | null {
	const { document, locale } = shown;
	const book = phrasebookOf(document, locale);
	const known = book.get(reason.choice)?.find(({ question }) => question === reason.question);
	if (known) return known.said;
	const question = questionOf(document, reason);
	const own = localText(ownReason(question, reason), locale, document);
	const sentence = own || sentenceIn(document, "because", locale);
	const said = say(sentence, wordsOf(shown, [reason]));
	if (question && "choices" in question && !bracesIn(sentence).includes("product")) {
		book.set(reason.choice, [...(book.get(reason.choice) ?? []), { question: question.id, said }]);
	}
	return said;
}

function phrasebookOf(document: QuizDocument, locale: Locale): Phrasebook {
	const books = phrasebooks(document);
	const book = books.get(locale) ?? new Map();
	books.set(locale, book);
	return book;
}

/** What placeholders stand for; worked out for those that a sentence names. */
type Speech = Partial<Record<Placeholder, () => string>>;

/** Null for a sentence that names what has no words. */
function say(sentence: string, speech: Speech): string | null {
	let missing = false;
	const said = replaceBraces(sentence, (name) => {
		const word = Object.hasOwn(speech, name) ? speech[name as Placeholder]?.() : undefined;
		if (word === "") missing = true;
		return word;
	});
	return missing ? null : said;
}

function wordsOf({ document, answers, item, titleOf, locale }: ShownItem, said: readonly AnswerRef[]): Speech {
	const questions = () => said.map((ref) => questionOf(document, ref)?.text ?? {});
	return {
		answer: () =>
			sayList(
				said.map((ref) => sayAnswer(document, answers, ref, locale)),
				locale,
			),
		question: () =>
			sayList(
				questions().map((text) => localText(text, locale, document)),
				locale,
			),
		product: () => titleOf(item.product),
	};
}

/** Each of the words once, as the language lists them. */
function sayList(words: readonly string[], locale: Locale): string {
	const distinct = [...new Set(words.filter(Boolean))];
	return distinct.length > 1 ? listFormat(locale).format(distinct) : (distinct[0] ?? "");
}

/** What the author wrote of this very answer. */
function ownReason(question: Question | null, ref: AnswerRef): LocalText {
	if (!question) return {};
	const parts = "choices" in question ? question.choices : isNumeric(question) ? question.ranges : [];
	return parts.find(({ id }) => id === ref.choice)?.reason ?? {};
}
