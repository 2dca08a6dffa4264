import { expect, test } from "vitest";
import { explainTexts } from "@/lib/quiz/explain-texts";
import { LANGUAGES } from "@/lib/quiz/languages";
import { bracesIn } from "@/lib/quiz/wording";
import { fill, type Texts } from "./texts";
import { textsFor } from "./texts-for";

/** By name, "tick.all" for one within. */
const listed = (texts: Texts) =>
	Object.entries(texts).flatMap(([name, text]: [string, string | object]): [string, string][] =>
		typeof text === "string" ? [[name, text]] : Object.entries(text).map(([inner, one]) => [`${name}.${inner}`, one]),
	);
const filledIn = (texts: Texts) => listed(texts).map(([name, text]) => [name, text.match(/\{\d\}/g)?.toSorted()]);
const braces = (locale: string) => Object.entries(explainTexts(locale)).map(([name, text]) => [name, bracesIn(text)]);

test.each(LANGUAGES)("the words in %s travel in the page as data, and name what the English ones name", (locale) => {
	const texts = textsFor(locale);
	expect(JSON.parse(JSON.stringify(texts))).toEqual(texts);
	expect(listed(texts).filter(([, text]) => text.trim() === "" || text !== text.trim())).toEqual([]);
	expect(filledIn(texts)).toEqual(filledIn(textsFor("en")));
	expect(fill(texts.goTo, "shop.example")).toMatch(/ shop\.example$/);
	expect(braces(locale)).toEqual(braces("en"));
});

test("no two languages share their words", () => {
	expect(new Set(LANGUAGES.map((locale) => textsFor(locale).required)).size).toBe(LANGUAGES.length);
	expect(new Set(LANGUAGES.map((locale) => explainTexts(locale).because)).size).toBe(LANGUAGES.length);
});

test("a locale goes by its language, and one that is not offered gets English", () => {
	expect(textsFor("da-DK")).toBe(textsFor("da"));
	expect(textsFor("pt")).toBe(textsFor("en"));
});
