import { languageCode } from "./languages";
import type { Locale, LocalText } from "./types";

/** The part of a document that texts fall back on. */
export interface Localised {
	/** Non-empty; the first is the default. */
	locales: readonly Locale[];
}

/** The text in `locale`, else in the document's default locale, else "". An empty text counts as missing. */
export function localText(text: LocalText, locale: Locale, document: Localised): string {
	return text[locale] || text[document.locales[0] ?? ""] || "";
}

/** The first of the wanted locales that the document speaks ("da-DK" is met by "da", "nn" by "nb"), else its default. */
export function pickLocale(document: Localised, wanted: readonly Locale[]): Locale {
	for (const locale of wanted) {
		const language = languageCode(locale);
		const exact = document.locales.find((offered) => offered.toLowerCase() === locale.toLowerCase());
		const close = exact ?? document.locales.find((offered) => offered.toLowerCase() === language);
		if (close) return close;
	}
	return document.locales[0] ?? "en";
}
