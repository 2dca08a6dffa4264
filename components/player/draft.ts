import { type ContactTexts, writeContact } from "@/lib/quiz/contact";
import { isoDay, sayDay, toDay } from "@/lib/quiz/day";
import { fitAnswer } from "@/lib/quiz/fit-answer";
import type {
	BareContactQuestion,
	BareNumericQuestion,
	BarePersonalQuestion,
	BareQuestion,
} from "@/lib/quiz/shopper-flow";
import type { AnswerValue, ContactField, Locale } from "@/lib/quiz/types";
import { howManyMissing } from "./how-many";
import { formatNumber, parseNumber } from "./number-text";
import type { Given } from "./session";
import { fill, type ScriptTexts } from "./texts";

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
	texts: ScriptTexts;
	locale: Locale;
	newId: () => string;
}

interface Before {
	value: AnswerValue | undefined;
	typed: string | undefined;
}

/** What the fields show for an answer given before. */
export function toDraft(question: BareQuestion, { value, typed }: Before, locale: Locale): Draft {
	return {
		ids: value?.kind === "choices" ? value.ids : [],
		text: value?.kind === "number" ? numberText(question, value.value, locale) : (typed ?? ""),
		granted: value?.kind === "consent" && value.granted,
		declined: value?.kind === "declined",
	};
}

function numberText({ kind }: BareQuestion, value: number, locale: Locale): string {
	if (kind === "date") return isoDay(value);
	return kind === "number" ? formatNumber(value, locale) : String(value);
}

/** The draft as an answer that fits its question, or what to say about it. `before` is the answer given earlier. */
export function readDraft(question: BareQuestion, draft: Draft, before: Before, reader: Reader): Reading {
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

const cleanContact = ({ fields }: BareContactQuestion, text: string) => writeContact(fields, typedContact(text));

/** The value, or an error text. */
function readValue(
	question: BareQuestion,
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

function numberIn({ kind }: BareNumericQuestion, text: string, locale: Locale): number | null {
	if (kind === "date") return toDay(text);
	return kind === "number" ? parseNumber(text, locale) : Number(text);
}

/** What is wrong with a personal value, or null. */
function mistake(
	question: BarePersonalQuestion | BareContactQuestion,
	text: string,
	texts: ScriptTexts,
): string | null {
	const { email, phone }: ContactTexts = question.kind === "contact" ? typedContact(text) : { [question.kind]: text };
	if ("maxLength" in question && text.length > question.maxLength) return fill(texts.tooLong, question.maxLength);
	if (!fitsField("email", email ?? "")) return texts.notAnEmail;
	return fitsField("phone", phone ?? "") ? null : texts.notAPhone;
}

/** Whether a line of a contact form can be taken; an empty one can. */
function fitsField(field: ContactField, text: string): boolean {
	if (!text || field === "name") return true;
	return (field === "email" ? emailPattern : phonePattern).test(text);
}

/** Which line of a contact form to lead to, when it isn't taken. */
export function amissIn({ fields }: BareContactQuestion, typed: ContactTexts): ContactField | undefined {
	return fields.find((field) => !fitsField(field, typed[field] ?? "")) ?? fields[0];
}

function complaint(question: BareQuestion, value: AnswerValue, { texts, locale }: Reader): string {
	if ("step" in question && (value.kind === "number" || question.kind === "number")) {
		const [say, text] = question.kind === "date" ? [sayDay, texts.notInTime] : [formatNumber, texts.outOfRange];
		return fill(text, say(question.min, locale), say(question.max, locale));
	}
	if (!("choices" in question)) return texts.required;
	return question.max === 1 ? texts.chooseOne : howManyMissing(question, texts);
}

/** Deliberately lenient, letters of any language included: something, @, a domain with a dot. */
export const emailPattern = /^[^\s@"]{1,64}@[^\s@]+\.[^\s@]{2,}$/;
/** At least five digits, with whatever people write between them. */
const phonePattern = /^\+?([\s()./-]*\d){5,}$/;
