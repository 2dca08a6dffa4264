import { explainTexts } from "./explain-texts";
import type { Locale, QuizDocument, Wording } from "./types";

/** A sentence of a result that a quiz may word in its own way. */
export type Sentence = keyof Wording;
export type Placeholder = "answer" | "question" | "product" | "instead";

/** What stands for each placeholder; the others stay as they are. */
export type Words = Partial<Record<Placeholder, string>>;

/** What each sentence can name in braces. The own reason of a choice or range can name what `because` can. */
export const PLACEHOLDERS: Record<Sentence, readonly Placeholder[]> = {
	because: ["answer", "question", "product"],
	unmet: ["answer", "question", "product"],
	fallback: ["product"],
	substitute: ["product", "instead"],
};

/** The quiz's own sentence in exactly this locale, else Candor's. */
export function sentenceIn({ wording }: Pick<QuizDocument, "wording">, sentence: Sentence, locale: Locale): string {
	return wording[sentence][locale] || explainTexts(locale)[sentence];
}

/** Plain text in place of each placeholder. Braces around anything else stay, and what is put in is not looked at again. */
export function fillIn(sentence: string, words: Words): string {
	const known = new Map<string, string>(Object.entries(words));
	return replaceBraces(sentence, (name) => known.get(name));
}

/** The same, asking for the word of each name that the sentence has in braces; undefined leaves them as they are. */
export function replaceBraces(sentence: string, wordOf: (name: string) => string | undefined): string {
	return sentence.replace(BRACES, (whole, name: string) => wordOf(name) ?? whole);
}

/** What stands in braces, each once, whether it is a placeholder or not. */
export function bracesIn(sentence: string): string[] {
	return [...new Set([...sentence.matchAll(BRACES)].map(([, name = ""]) => name))];
}

const BRACES = /\{([^{}]*)\}/g;
