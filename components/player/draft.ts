import { type ContactTexts, writeContact } from "@/lib/quiz/contact";
import { isoDay, toDay } from "@/lib/quiz/day";
import { answerFits } from "@/lib/quiz/fit-answer";
import type {
	BareContactQuestion,
	BareNumericQuestion,
	BarePersonalQuestion,
	BareQuestion,
	ShopperFlow,
} from "@/lib/quiz/shopper-flow";
import type { AnswerValue, ContactField, Locale } from "@/lib/quiz/types";
import { formatNumber, latinDigits, parseNumber } from "./number-text";
import type { Given, Session } from "./session";

/** An answer while it is being made. */
export interface Draft {
	ids: string[];
	/** What stands in the field: as typed, a date as "2026-11-26", a slider's or rating's plain number, a contact form's JSON. */
	text: string;
	granted: boolean;
	declined: boolean;
}

/** Why a draft is no answer: an answer that doesn't fit its question, or the name of the text about what was typed. */
export type Amiss = AnswerValue | "notANumber" | "tooLong" | "notAnEmail" | "notAPhone";

export type Reading = { given: Given } | { amiss: Amiss };

export interface Reader {
	locale: Locale;
	newId: () => string;
}

interface Before {
	value: AnswerValue | undefined;
	typed: string | undefined;
}

/** What the fields of a question show: the answer given before or known, else what is filled in ahead. */
export function draftOf(
	question: BareQuestion,
	{ answers, typed }: Pick<Session, "answers" | "typed">,
	{ known, prefill, locale }: Pick<ShopperFlow, "known" | "prefill" | "locale">,
): Draft {
	const { id } = question;
	const value = answers[id] ?? known?.[id];
	return (!value && prefill?.[id]) || toDraft(question, { value, typed: typed[id] }, locale);
}

/** What the fields show for an answer. */
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

/** The draft as an answer that fits its question, or why it is none (`sayAmiss` puts that into words). `before` is the answer given earlier. */
export function readDraft(question: BareQuestion, draft: Draft, before: Before, reader: Reader): Reading {
	const typed = /Text/.test(question.kind) ? draft.text : latinDigits(draft.text);
	const text = question.kind === "contact" ? cleanContact(question, typed) : typed.trim();
	const value = draft.declined
		? { kind: "declined" as const }
		: readValue(question, { ...draft, text }, before, reader);
	if (typeof value === "string" || !answerFits(question, value)) return { amiss: value };
	return { given: { question: question.id, value, typed: value.kind === "personal" && text !== "" ? text : null } };
}

/** What a draft holds was written here, so it is taken at its word. */
export const typedContact = (text: string): ContactTexts => JSON.parse(text || "{}");

const cleanContact = ({ fields }: BareContactQuestion, text: string) => writeContact(fields, typedContact(text));

function readValue(
	question: BareQuestion,
	{ ids, text, granted }: Draft,
	before: Before,
	{ locale, newId }: Reader,
): Amiss {
	if (question.kind === "consent") return { kind: "consent", granted };
	if ("choices" in question) return ids.length === 0 ? { kind: "skipped" } : { kind: "choices", ids };
	if (!("step" in question) && before.value?.kind === "personal" && (text === "" || text === before.typed)) {
		return before.value;
	}
	if (text === "") return { kind: "skipped" };
	if (!("step" in question)) return mistake(question, text) ?? { kind: "personal", id: newId() };
	const value = numberIn(question, text, locale);
	return value === null ? "notANumber" : { kind: "number", value };
}

function numberIn({ kind }: BareNumericQuestion, text: string, locale: Locale): number | null {
	if (kind === "date") return toDay(text);
	return kind === "number" ? parseNumber(text, locale) : Number(text);
}

/** What is wrong with a personal value, or null. */
function mistake(question: BarePersonalQuestion | BareContactQuestion, text: string): Amiss | null {
	const { email, phone }: ContactTexts = question.kind === "contact" ? typedContact(text) : { [question.kind]: text };
	if ("maxLength" in question && text.length > question.maxLength) return "tooLong";
	if (!fitsField("email", email ?? "")) return "notAnEmail";
	return fitsField("phone", phone ?? "") ? null : "notAPhone";
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

/** Deliberately lenient, letters of any language included: something, @, a domain with a dot. */
export const emailPattern = /^[^\s@"]{1,64}@[^\s@]+\.[^\s@]{2,}$/;
/** At least five digits, with whatever people write between them. */
const phonePattern = /^\+?([\s()./-]*\d){5,}$/;
