import { type ContactTexts, writeContact } from "@/lib/quiz/contact";
import { isoDay, sayDay, toDay } from "@/lib/quiz/day";
import { fitAnswer } from "@/lib/quiz/fit-answer";
import type {
	ShopperChoiceQuestion,
	ShopperContactQuestion,
	ShopperNumericQuestion,
	ShopperPersonalQuestion,
	ShopperQuestion,
} from "@/lib/quiz/shopper-document";
import type { AnswerValue, ContactField, Locale } from "@/lib/quiz/types";
import { formatNumber, parseNumber } from "./number-text";
import type { Given } from "./session";
import { fill, type Texts } from "./texts";

/** An answer while it is being made. */
export interface Draft {
	ids: string[];
	/** What stands in the field: as typed, a date as "2026-11-26", a slider's or rating's plain number, a contact form's JSON. */
	text: string;
	granted: boolean;
	declined: boolean;
}

export type Reading = { given: Given } | { error: string };

export interface Reader {
	texts: Texts;
	locale: Locale;
	newId: () => string;
}

interface Before {
	value: AnswerValue | undefined;
	typed: string | undefined;
}

/** What the fields show for an answer given before. */
export function toDraft(question: ShopperQuestion, { value, typed }: Before, locale: Locale): Draft {
	return {
		ids: value?.kind === "choices" ? value.ids : [],
		text: value?.kind === "number" ? numberText(question, value.value, locale) : (typed ?? ""),
		granted: value?.kind === "consent" && value.granted,
		declined: value?.kind === "declined",
	};
}

function numberText({ kind }: ShopperQuestion, value: number, locale: Locale): string {
	if (kind === "date") return isoDay(value);
	return kind === "number" ? formatNumber(value, locale) : String(value);
}

/** The draft as an answer that fits its question, or what to say about it. `before` is the answer given earlier. */
export function readDraft(question: ShopperQuestion, draft: Draft, before: Before, reader: Reader): Reading {
	const text = question.kind === "contact" ? cleanContact(question, draft.text) : draft.text.trim();
	const value = draft.declined
		? { kind: "declined" as const }
		: readValue(question, { ...draft, text }, before, reader);
	if (typeof value === "string") return { error: value };
	if (fitAnswer(question, value) !== null) return { error: complaint(question, value, reader) };
	return { given: { question: question.id, value, typed: value.kind === "personal" && text !== "" ? text : null } };
}

/** What a draft holds was written here, so it is taken at its word. */
export const typedContact = (text: string): ContactTexts => JSON.parse(text || "{}");

const cleanContact = ({ fields }: ShopperContactQuestion, text: string) => writeContact(fields, typedContact(text));

/** The value, or an error text. */
function readValue(
	question: ShopperQuestion,
	{ ids, text, granted }: Draft,
	before: Before,
	{ texts, locale, newId }: Reader,
): AnswerValue | string {
	if (question.kind === "consent") return { kind: "consent", granted };
	if ("choices" in question) return ids.length === 0 ? { kind: "skipped" } : { kind: "choices", ids };
	if (!("step" in question) && before.value?.kind === "personal" && (text === "" || text === before.typed)) {
		return before.value;
	}
	if (text === "") return { kind: "skipped" };
	if (!("step" in question)) return mistake(question, text, texts) ?? { kind: "personal", id: newId() };
	const value = numberIn(question, text, locale);
	return value === null ? texts.notANumber : { kind: "number", value };
}

function numberIn({ kind }: ShopperNumericQuestion, text: string, locale: Locale): number | null {
	if (kind === "date") return toDay(text);
	return kind === "number" ? parseNumber(text, locale) : Number(text);
}

/** What is wrong with a personal value, or null. */
function mistake(
	question: ShopperPersonalQuestion | ShopperContactQuestion,
	text: string,
	texts: Texts,
): string | null {
	const { email, phone }: ContactTexts = question.kind === "contact" ? typedContact(text) : { [question.kind]: text };
	if ("maxLength" in question && text.length > question.maxLength) return fill(texts.tooLong, question.maxLength);
	if (!fitsField("email", email ?? "")) return texts.notAnEmail;
	return fitsField("phone", phone ?? "") ? null : texts.notAPhone;
}

/** Whether a line of a contact form can be taken; an empty one can. */
export function fitsField(field: ContactField, text: string): boolean {
	if (!text || field === "name") return true;
	return (field === "email" ? emailPattern : phonePattern).test(text);
}

function complaint(question: ShopperQuestion, value: AnswerValue, { texts, locale }: Reader): string {
	if ("step" in question && (value.kind === "number" || question.kind === "number")) {
		const [say, text] = question.kind === "date" ? [sayDay, texts.notInTime] : [formatNumber, texts.outOfRange];
		return fill(text, say(question.min, locale), say(question.max, locale));
	}
	if (!("choices" in question)) return texts.required;
	if (question.max === 1) return texts.chooseOne;
	return question.min > 1 ? howMany(question, texts) : fill(wordsFor(question, texts).atLeast, 1);
}

const wordsFor = ({ kind }: ShopperChoiceQuestion, { rank, tick }: Texts) => (kind === "ranking" ? rank : tick);

/** How many choices to make, exclusive ones aside. */
export function howMany(question: ShopperChoiceQuestion, texts: Texts): string {
	const { min, max, choices } = question;
	const together = choices.filter(({ exclusive }) => !exclusive).length;
	const words = wordsFor(question, texts);
	if (min === max) return fill(words.exactly, min, max);
	if (max >= together) return fill(min <= 1 ? words.all : words.atLeast, min);
	return fill(min <= 1 ? words.upTo : words.between, min, max);
}

/** Deliberately lenient, letters of any language included: something, @, a domain with a dot. */
export const emailPattern = /^[^\s@"]{1,64}@[^\s@]+\.[^\s@]{2,}$/;
/** At least five digits, with whatever people write between them. */
const phonePattern = /^\+?([\s()./-]*\d){5,}$/;
