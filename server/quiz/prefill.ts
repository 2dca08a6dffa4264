import { draftOf, readDraft } from "@/components/player/draft";
import { formatNumber } from "@/components/player/number-text";
import { questionsOf } from "@/components/player/read-screen";
import type { Prefill, ShopperDocument, ShopperQuestion } from "@/lib/quiz/shopper-document";
import { readFields } from "../reply/read-fields";

/** In a quiz's address: what to fill in ahead, itself written as a query with questions' ids for names. */
export const PREFILL = "prefill";

/** The document with what its fields are to hold to begin with. What can't be an answer there is left out. */
export function prefilled(quiz: ShopperDocument, asked: string | null): ShopperDocument {
	if (!asked) return quiz;
	const fields = readFields(asked);
	const questions = quiz.screens.flatMap(({ blocks }) => questionsOf(blocks));
	const entries = questions.map((question) => [question.id, read(question, fields.getAll(question.id), quiz)] as const);
	const prefill: Prefill = Object.fromEntries(entries.flatMap(([id, draft]) => (draft ? [[id, draft]] : [])));
	return { ...quiz, prefill };
}

/** As the field will hold it. */
function read(question: ShopperQuestion, values: string[], { locale }: ShopperDocument): Prefill[string] | null {
	const text = values[0]?.trim() ?? "";
	// A person agrees by themselves, and an address has no room for a form.
	if (text === "" || question.kind === "consent" || question.kind === "contact") return null;
	const none = { granted: false, declined: false } as const;
	const draft = { ids: values, text: question.kind === "number" ? formatNumber(Number(text), locale) : text, ...none };
	const nothing = { value: undefined, typed: undefined };
	const reading = readDraft(question, draft, nothing, { locale, newId: () => "" });
	if (!("given" in reading)) return null;
	const { value, typed } = reading.given;
	const session = { answers: { [question.id]: value }, typed: typed === null ? {} : { [question.id]: typed } };
	return { ...draftOf(question, session, { locale }), ...none };
}
