import type { Locale } from "./types";

/** Sentences about a result, around words that the quiz itself provides. */
export interface ExplainTexts {
	because: (said: string) => string;
	unmet: (wishes: readonly string[]) => string;
	/** Of a rating or a point on a scale. */
	outOf: (value: string, most: string) => string;
	/** Shown because nothing matched better. */
	fallback: string;
}

/** English unless the language is Danish. */
export function explainTexts(locale: Locale): ExplainTexts {
	return locale.toLowerCase().split("-")[0] === "da" ? danish : english;
}

const english: ExplainTexts = {
	because: (said) => `Because you said “${said}”`,
	unmet: (wishes) => `Doesn’t meet your wish: ${wishes.map((wish) => `“${wish}”`).join(", ")}`,
	outOf: (value, most) => `${value} of ${most}`,
	fallback: "A safe choice: nothing matched your answers better",
};

const danish: ExplainTexts = {
	because: (said) => `Fordi du svarede »${said}«`,
	unmet: (wishes) => `Opfylder ikke dit ønske: ${wishes.map((wish) => `»${wish}«`).join(", ")}`,
	outOf: (value, most) => `${value} af ${most}`,
	fallback: "Et sikkert valg: intet passede bedre til dine svar",
};
