import type { ChoiceQuestion, ConsentQuestion, ContactQuestion, NumericQuestion, PersonalQuestion } from "./types";

/*
 * Questions by what their answers are. Each takes questions of any document: the author's, the shopper's, or a flow's.
 */

type Kinded = { kind: string };
type NumericKind = NumericQuestion["kind"];
type PersonalKind = PersonalQuestion["kind"] | ContactQuestion["kind"];

const NUMERIC: Record<NumericKind, true> = { number: true, slider: true, rating: true, scale: true, date: true };
const WHOLE: Partial<Record<string, true>> = { rating: true, scale: true, date: true };
const PERSONAL: Record<PersonalKind, true> = {
	shortText: true,
	longText: true,
	email: true,
	phone: true,
	contact: true,
};

/** The answer is a number; for a date, days since 1970-01-01 (UTC). */
export function isNumeric<Q extends Kinded>(question: Q): question is Q & { kind: NumericKind } {
	return Object.hasOwn(NUMERIC, question.kind);
}

/** The answer is a whole number. */
export function isWhole({ kind }: Kinded): boolean {
	return Object.hasOwn(WHOLE, kind);
}

/** The answer is the id of a value that is stored apart. */
export function asksPersonal<Q extends Kinded>(question: Q): question is Q & { kind: PersonalKind } {
	return Object.hasOwn(PERSONAL, question.kind);
}

/** Personal data or consent: never a condition of the result. */
export function isPrivate<Q extends Kinded>(
	question: Q,
): question is Q & { kind: PersonalKind | ConsentQuestion["kind"] } {
	return question.kind === "consent" || asksPersonal(question);
}

/** Whether several choices may be ticked or ranked; all other choice questions take exactly one. */
export function takesSeveral({ kind }: { kind: ChoiceQuestion["kind"] }): boolean {
	return kind === "multiple" || kind === "picture" || kind === "ranking";
}
