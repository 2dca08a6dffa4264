import { type Language, languageOf } from "@/lib/quiz/languages";
import type { Locale } from "@/lib/quiz/types";
import type { Texts } from "./texts";
import { arabic } from "./texts/ar";
import { danish } from "./texts/da";
import { german } from "./texts/de";
import { english } from "./texts/en";
import { spanish } from "./texts/es";
import { finnish } from "./texts/fi";
import { french } from "./texts/fr";
import { hebrew } from "./texts/he";
import { italian } from "./texts/it";
import { norwegian } from "./texts/nb";
import { dutch } from "./texts/nl";
import { polish } from "./texts/pl";
import { swedish } from "./texts/sv";

/** The player's own words in the language of the locale, or in English. */
export const textsFor = (locale: Locale): Texts => texts[languageOf(locale)];

const texts: Record<Language, Texts> = {
	ar: arabic,
	da: danish,
	de: german,
	en: english,
	es: spanish,
	fi: finnish,
	fr: french,
	he: hebrew,
	it: italian,
	nb: norwegian,
	nl: dutch,
	pl: polish,
	sv: swedish,
};
