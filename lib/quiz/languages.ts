import type { Locale } from "./types";

/** What quizzes are offered in: the languages that everything a shopper reads of Candor's own is written in. */
export const LANGUAGES = ["en", "da", "sv", "nb", "de", "nl", "fr", "es", "it", "pl", "fi", "ar", "he"] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of a locale ("da" of "da-DK"), English for one that is not offered. */
export function languageOf(locale: Locale): Language {
	const [language] = locale.toLowerCase().split("-");
	return LANGUAGES.find((offered) => offered === language) ?? "en";
}

const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

export const directionOf = (locale: Locale): "ltr" | "rtl" =>
	rightToLeft.has(locale.toLowerCase().split("-")[0] ?? "") ? "rtl" : "ltr";
