import type { Locale } from "./types";

/** What quizzes are offered in: the languages that everything a shopper reads of Candor's own is written in. */
export const LANGUAGES = ["en", "da", "sv", "nb", "de", "nl", "fr", "es", "it", "pl", "fi", "ar", "he"] as const;
export type Language = (typeof LANGUAGES)[number];

/** Codes of what is offered under another one: the same language, or one that whoever reads it understands as well. */
const alike: Record<string, Language> = { no: "nb", nn: "nb", iw: "he" };

/** "da" of "da-DK", "nb" of "nn". */
export function languageCode(locale: Locale): string {
	const [code = ""] = locale.toLowerCase().split("-");
	return alike[code] ?? code;
}

/** The language of a locale ("da" of "da-DK"), English for one that is not offered. */
export function languageOf(locale: Locale): Language {
	const code = languageCode(locale);
	return LANGUAGES.find((offered) => offered === code) ?? "en";
}

const rightToLeft = new Set(["ar", "arc", "ckb", "dv", "fa", "he", "ku", "ps", "sd", "ug", "ur", "yi"]);

export const directionOf = (locale: Locale): "ltr" | "rtl" => (rightToLeft.has(languageCode(locale)) ? "rtl" : "ltr");
