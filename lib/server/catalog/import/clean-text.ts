import "server-only";

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go; the database refuses NUL
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufeff\ufffe\uffff]/g;

/** Text as it is stored: no control characters, composed, no space around. Newlines inside stay. */
export function cleanText(text: string): string {
	return wellFormed(text.replace(controls, "")).normalize("NFC").trim();
}

/** Without half characters, which the database's JSON refuses. */
export const wellFormed = (text: string): string => text.replace(/\p{Surrogate}/gu, "");

/** One line: every run of white space is one space. */
export const cleanLine = (text: string): string => cleanText(text).replace(/\s+/g, " ");

/** What spreadsheets write where there is nothing. */
export const isBlank = (text: string): boolean => /^\s*(?:|-|–|n\/?a|null|none|#n\/a)\s*$/i.test(text);
