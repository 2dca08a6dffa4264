import type { ContactTexts } from "@/lib/quiz/contact";
import type { BareQuestion } from "@/lib/quiz/shopper-flow";
import type { ContactField, NodeId } from "@/lib/quiz/types";
import { amissIn, type Draft, typedContact } from "./draft";

/** What a form posts, in a browser (FormData) and on the server (URLSearchParams). */
export interface Posted {
	getAll: (name: string) => unknown[];
}

/** Names of a question's fields. Those of the form itself ("way", "screen" …) have no dot. */
export const fieldOf = (question: NodeId): string => `q.${question}`;
export const declineOf = (question: NodeId): string => `no.${question}`;
export const contactFieldOf = (question: NodeId, field: ContactField): string => `${field}.${question}`;

/** The value of a consent's box. */
export const GRANTED = "yes";
/** The value of a place in a ranking. */
export const placeValue = (place: number, choice: NodeId): string => `${place} ${choice}`;

/** The values that the question's fields have for a draft, without choices that it hasn't (any more); a contact form's stand in its text. */
export function toValues(question: BareQuestion, { ids, text, granted, declined }: Draft): string[] {
	if (declined) return [];
	if (question.kind === "consent") return granted ? [GRANTED] : [];
	if ("choices" in question) {
		const there = ids.filter((id) => question.choices.some((choice) => choice.id === id));
		return question.kind === "ranking" ? there.map((id, index) => placeValue(index + 1, id)) : there;
	}
	return text === "" ? [] : [text];
}

/** The draft that a form's fields make. */
export function fromFields(question: BareQuestion, posted: Posted): Draft {
	const read = (name: string) =>
		posted.getAll(name).filter((value) => typeof value === "string" && value !== "") as string[];
	const values = read(fieldOf(question.id));
	const ids = question.kind === "ranking" ? inOrder(values) : "choices" in question ? values : [];
	const text =
		question.kind === "contact"
			? contactText(question.fields, (field) => read(contactFieldOf(question.id, field))[0])
			: (values[0] ?? "");
	return { ids, text, granted: values.includes(GRANTED), declined: read(declineOf(question.id)).length > 0 };
}

/** By place; of two on one place, the one that stands first in the form. */
function inOrder(values: string[]): NodeId[] {
	const places = values.map((value) => ({
		place: Number.parseInt(value, 10),
		id: value.slice(value.indexOf(" ") + 1),
	}));
	return places.sort((a, b) => a.place - b.place).map(({ id }) => id);
}

function contactText(fields: readonly ContactField[], typedIn: (field: ContactField) => string | undefined): string {
	const texts: ContactTexts = Object.fromEntries(
		fields.flatMap((field) => {
			const value = typedIn(field);
			return value ? [[field, value]] : [];
		}),
	);
	return JSON.stringify(texts);
}

/** Of a question with several fields, the name of the one that isn't as it should be. */
export function fieldAmiss(question: BareQuestion, posted: Posted): string | null {
	const field = question.kind === "contact" && amissIn(question, contactValues(fromFields(question, posted)));
	return field ? contactFieldOf(question.id, field) : null;
}

/** The contact form's values by field. */
export const contactValues = ({ text, declined }: Draft): ContactTexts => (declined ? {} : typedContact(text));
