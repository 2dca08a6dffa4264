import { expect, test } from "vitest";
import { textsFor } from "@/components/player/texts-for";
import { personTexts } from "@/lib/server/people/person-texts";
import { aboutTexts } from "./about-texts";

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
		const all = JSON.stringify([personTexts(locale), aboutTexts[locale as "de"], textsFor(locale)]);
		expect(all.match(/"[^"]*"/g)?.filter((text) => words.test(text))).toEqual([]);
	},
);
