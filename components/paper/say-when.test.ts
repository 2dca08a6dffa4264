import { expect, it } from "vitest";
import { LANGUAGES } from "@/lib/quiz/languages";
import type { PaperWay } from "@/lib/quiz/paper-form";
import type { PaperTest } from "@/lib/quiz/paper-when";
import { sayWay } from "./say-when";
import { paperWords } from "./words";

const way = (to: PaperWay["to"], join: "all" | "any", ...tests: PaperTest[]): PaperWay => ({
	when: { join, tests },
	to,
});
const ticked: PaperTest = { kind: "ticked", question: 3, letters: ["A", "C"] };
const number: PaperTest = { kind: "number", question: 4, op: "≥", value: 2.5, to: null, date: false };
const day: PaperTest = { kind: "number", question: 5, op: "<", value: 0, to: null, date: true };

it.each<[string, string, PaperWay]>([
	["en", "If you ticked A or C in question 3: go on with question 7.", way(7, "all", ticked)],
	["da", "Hvis du har sat kryds ved A eller C i spørgsmål 3: Fortsæt med spørgsmål 7.", way(7, "all", ticked)],
	["en", "Go on with question 7.", way(7, "all")],
	["en", "You are done with the questions.", way("end", "all")],
	[
		"da",
		"Hvis dit svar på spørgsmål 4 er ≥ 2,5 eller du har sat kryds i feltet i spørgsmål 1: Du er færdig med spørgsmålene.",
		way("end", "any", number, { kind: "box", question: 1 }),
	],
	[
		"en",
		"If your answer to question 5 is < January 1, 1970: you are done with the questions. https://a.example",
		way({ url: "https://a.example" }, "all", day),
	],
])("%s: %s", (locale, said, one) => {
	expect(sayWay(one, locale)).toBe(said);
});

it("every language fills in the same places", () => {
	const places = (text: string) => (text.match(/\{\d\}/g) ?? []).sort().join();
	const english = Object.entries(paperWords("en"));
	for (const language of LANGUAGES) {
		const words = new Map(Object.entries(paperWords(language)));
		expect(english.map(([key, text]) => `${language} ${key} ${places(text)}`)).toEqual(
			english.map(([key]) => `${language} ${key} ${places(words.get(key) ?? "none")}`),
		);
	}
});
