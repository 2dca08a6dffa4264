import type { Locale, Wording } from "./types";

/** Sentences about a result, with the placeholders of `wording.ts`, and words for numbers. */
export interface ExplainTexts extends Record<keyof Wording, string> {
	/** Of a rating or a point on a scale. */
	outOf: (value: string, most: string) => string;
}

/** English unless the language is Danish. */
export function explainTexts(locale: Locale): ExplainTexts {
	return locale.toLowerCase().split("-")[0] === "da" ? danish : english;
}

const english: ExplainTexts = {
	because: "Because you said “{answer}”",
	unmet: "Doesn’t meet your wish: “{answer}”",
	fallback: "A safe choice: nothing matched your answers better",
	substitute: "In place of {instead}, which is sold out",
	outOf: (value, most) => `${value} of ${most}`,
};

const danish: ExplainTexts = {
	because: "Fordi du svarede »{answer}«",
	unmet: "Opfylder ikke dit ønske: »{answer}«",
	fallback: "Et sikkert valg: intet passede bedre til dine svar",
	substitute: "I stedet for {instead}, som er udsolgt",
	outOf: (value, most) => `${value} af ${most}`,
};
