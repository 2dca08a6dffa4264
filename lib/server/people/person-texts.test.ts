import { expect, test } from "vitest";
import { textsFor } from "@/components/player/texts-for";
import { LANGUAGES } from "@/lib/quiz/languages";
import { aboutTexts } from "@/server/about/about-texts";
import { personTexts } from "./person-texts";

/** By name, "page.source.quiz" for one within. */
const listed = (texts: object, before = ""): [name: string, text: string][] =>
	Object.entries(texts).flatMap(([name, text]) =>
		typeof text === "string" ? [[`${before}${name}`, text]] : listed(text, `${before}${name}.`),
	);
const gaps = (locale: string) => listed(personTexts(locale)).map(([name, text]) => [name, text.match(/\{\d\}/g)]);

test.each(LANGUAGES)("what is written in %s says all that the English says, with the same gaps", (locale) => {
	expect(gaps(locale)).toEqual(gaps("en"));
	expect(listed(personTexts(locale)).filter(([, text]) => text.trim() === "" || text !== text.trim())).toEqual([]);
});

test("no two languages share their words", () => {
	expect(new Set(LANGUAGES.map((locale) => personTexts(locale).page.eraseText)).size).toBe(LANGUAGES.length);
	expect(personTexts("da-DK")).toBe(personTexts("da"));
});

/** Quizzes say du, je, tú and tu; French alone says vous. */
const formal = {
	de: /\b(Ihnen|Ihre?[mnrs]?)\b|[a-zäöü,] Sie\b/,
	nl: /\b[Uu]w?\b/,
	es: /\b(usted|sus|Sus)\b|\b[Ll]e (hemos|contó|escrib|avis|hici)|\b(Avíseme|Marque|Pulse|Aceptó)\b/,
	it: /\b(Lei|Le Sue|Suo|Sua|le abbiamo|scriverle|a lei)\b|\b(Spunti|Prema|Ha accettato)\b/,
};

test.each(Object.entries(formal))(
	"who takes a quiz in %s is spoken to in one way, also of their data",
	(locale, words) => {
		const all = [...listed(personTexts(locale)), ...listed(aboutTexts[locale as "de"]), ...listed(textsFor(locale))];
		expect(all.filter(([, text]) => words.test(text))).toEqual([]);
	},
);
