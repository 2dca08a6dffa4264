import { expect, test } from "vitest";
import { LANGUAGES } from "@/lib/quiz/languages";
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
