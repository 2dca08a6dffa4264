import { expect, test } from "vitest";
import { sharedAs } from "./sharing";
import { makeQuiz } from "./testing/make-quiz";
import type { Sharing } from "./types";

const plain = makeQuiz().sharing;
const quiz = (sharing: Partial<Sharing>) =>
	makeQuiz({
		...{ title: { en: "Quiz", da: "Quizzen" }, description: { en: "Five questions" }, locales: ["en", "da"] },
		sharing: { ...plain, ...sharing },
	});
const said = (sharing: Partial<Sharing>, locale: string) => {
	const { title, description } = sharedAs(quiz(sharing), locale);
	return [title, description];
};

test.each<[string, Partial<Sharing>, string, string[]]>([
	["nothing written for it: the quiz's own", {}, "da", ["Quizzen", "Five questions"]],
	[
		"written in the language",
		{ title: { en: "Found", da: "Fundet" }, description: { da: "Fem spørgsmål" } },
		"da",
		["Fundet", "Fem spørgsmål"],
	],
	[
		"the quiz's own words in the language before others in the first",
		{ title: { en: "Found" } },
		"da",
		["Quizzen", "Five questions"],
	],
	["the first language where there is nothing else", { description: { en: "Found" } }, "da", ["Quizzen", "Found"]],
])("%s", (_, sharing, locale, expected) => expect(said(sharing, locale)).toEqual(expected));

test("a quiz without a title goes by its brand", () => {
	const { title } = sharedAs(makeQuiz({ title: {}, theme: { ...makeQuiz().theme, brand: "Fjord" } }), "en");
	expect(title).toBe("Fjord");
});
