import { expect, it } from "vitest";
import { countChanges } from "./count-changes";
import { quiz } from "./testing/golden/quiz";
import type { QuizDocument } from "./types";

const shuffled = JSON.parse(JSON.stringify(quiz), (_, value) =>
	value && typeof value === "object" && !Array.isArray(value)
		? Object.fromEntries(Object.entries(value).reverse())
		: value,
) as QuizDocument;
const [first, second, ...rest] = quiz.screens as [QuizDocument["screens"][0], QuizDocument["screens"][0]];

it.each<[string, QuizDocument, number]>([
	["the same", quiz, 0],
	["the same with its keys in another order", shuffled, 0],
	["another title and description", { ...quiz, title: { en: "x" }, description: {} }, 1],
	["a screen's name", { ...quiz, screens: [{ ...first, name: "x" }, second, ...rest] }, 1],
	["two screens in another order", { ...quiz, screens: [second, first, ...rest] }, 1],
	["a screen less, with its only block", { ...quiz, screens: [second, ...rest] }, 1 + first.blocks.length],
	["a variable more", { ...quiz, variables: [...quiz.variables, { id: "v", lineage: "v", name: "", initial: 0 }] }, 1],
	["a rule less", { ...quiz, rules: quiz.rules.slice(1) }, 1],
	["a result page's heading", { ...quiz, resultPages: quiz.resultPages.map((page) => ({ ...page, heading: {} })) }, 2],
])("%s", (_, after, changes) => {
	expect(countChanges(quiz, after)).toBe(changes);
	expect(countChanges(after, quiz)).toBe(changes);
});
