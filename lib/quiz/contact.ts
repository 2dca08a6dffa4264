import type { ContactField } from "./types";

/** What was filled in of a contact form. */
export type ContactTexts = Partial<Record<ContactField, string>>;

const FIELDS: Record<ContactField, true> = { name: true, email: true, phone: true };

/** A contact form's answer travels and is stored as one text: JSON, the filled fields by name. Null: it isn't one. */
export function readContact(text: string): ContactTexts | null {
	try {
		const value: unknown = JSON.parse(text);
		return isContact(value) ? value : null;
	} catch {
		return null;
	}
}

/** "" when nothing is filled in. */
export function writeContact(fields: readonly ContactField[], texts: ContactTexts): string {
	const filled = fields.flatMap((field) => (texts[field]?.trim() ? [[field, texts[field].trim()]] : []));
	return filled.length > 0 ? JSON.stringify(Object.fromEntries(filled)) : "";
}

function isContact(value: unknown): value is ContactTexts {
	if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
	return Object.entries(value).every(([key, text]) => Object.hasOwn(FIELDS, key) && typeof text === "string");
}
