import { localText } from "./text";
import type { Locale, LocalText, QuizDocument } from "./types";

/** How the quiz's page presents itself in one language. */
export interface SharedAs {
	title: string;
	/** "" when there is none. */
	description: string;
	imageUrl: string | null;
	imageAlt: string;
}

/**
 * What search engines and shared links show of the quiz: what was written for them, else its own title and description.
 * Words in the language come before those of the quiz's first one.
 */
export function sharedAs(document: QuizDocument, locale: Locale): SharedAs {
	const { sharing, theme } = document;
	const say = (...texts: LocalText[]) =>
		texts.map((text) => text[locale]).find(Boolean) ??
		texts.map((text) => localText(text, locale, document)).find(Boolean) ??
		"";
	return {
		title: say(sharing.title, document.title) || theme.brand,
		description: say(sharing.description, document.description),
		imageUrl: sharing.imageUrl,
		imageAlt: say(sharing.imageAlt),
	};
}
