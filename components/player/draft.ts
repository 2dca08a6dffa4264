import { fitAnswer } from "@/lib/quiz/fit-answer";
import type { ShopperQuestion } from "@/lib/quiz/shopper-document";
import type { AnswerValue, Locale } from "@/lib/quiz/types";
import { formatNumber, parseNumber } from "./number-text";
import type { Given } from "./session";
import type { Texts } from "./texts";

/** An answer while it is being made. */
export interface Draft {
	ids: string[];
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

/** What the fields show for an answer given before. */
export function toDraft(answer: AnswerValue | undefined, typed: string | undefined, locale: Locale): Draft {
	return {
		ids: answer?.kind === "choices" ? answer.ids : [],
		text: answer?.kind === "number" ? formatNumber(answer.value, locale) : (typed ?? ""),
		granted: answer?.kind === "consent" && answer.granted,
		declined: answer?.kind === "declined",
	};
}

/** The draft as an answer that fits its question, or what to say about it. `before` is the answer given earlier. */
export function readDraft(
	question: ShopperQuestion,
	draft: Draft,
	before: { value: AnswerValue | undefined; typed: string | undefined },
	reader: Reader,
): Reading {
	const value = draft.declined ? { kind: "declined" as const } : readValue(question, draft, before, reader);
	if (typeof value === "string") return { error: value };
	if (fitAnswer(question, value) !== null) return { error: complaint(question, reader) };
	const typed = value.kind === "personal" && draft.text.trim() !== "" ? draft.text.trim() : null;
	return { given: { question: question.id, value, typed } };
}

/** The value, or an error text. */
function readValue(
	question: ShopperQuestion,
	{ ids, text, granted }: Draft,
	before: { value: AnswerValue | undefined; typed: string | undefined },
	{ texts, locale, newId }: Reader,
): AnswerValue | string {
	const trimmed = text.trim();
	switch (question.kind) {
		case "consent":
			return { kind: "consent", granted };
		case "number": {
			if (trimmed === "") return { kind: "skipped" };
			const value = parseNumber(trimmed, locale);
			return value === null ? texts.notANumber : { kind: "number", value };
		}
		case "shortText":
		case "email": {
			if (before.value?.kind === "personal" && (trimmed === "" || trimmed === before.typed)) return before.value;
			if (trimmed === "") return { kind: "skipped" };
			if (trimmed.length > question.maxLength) return texts.tooLong(question.maxLength);
			if (question.kind === "email" && !emailPattern.test(trimmed)) return texts.notAnEmail;
			return { kind: "personal", id: newId() };
		}
		default:
			return ids.length === 0 ? { kind: "skipped" } : { kind: "choices", ids };
	}
}

function complaint(question: ShopperQuestion, { texts, locale }: Reader): string {
	if (question.kind === "number") {
		return texts.outOfRange(formatNumber(question.min, locale), formatNumber(question.max, locale));
	}
	if (!("choices" in question)) return texts.required;
	return question.max === 1 ? texts.chooseOne : texts.howMany(question.min, question.max, question.choices.length);
}

/** Deliberately lenient, letters of any language included: something, @, a domain with a dot. */
export const emailPattern = /^[^\s@"]{1,64}@[^\s@]+\.[^\s@]{2,}$/;
