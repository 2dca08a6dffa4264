import { describe, expect, test } from "vitest";
import { toShopperDocument } from "@/lib/quiz/shopper-document";
import { choice, exclusive, makeQuiz, multiple, screens } from "@/lib/quiz/testing/make-quiz";
import { isFull, toggleChoice } from "./toggle-choice";

const quiz = makeQuiz({
	screens: screens(
		multiple("q", [choice("a"), choice("b"), choice("c"), exclusive("none"), exclusive("all")], { max: 2 }),
	),
});
const question = toShopperDocument(quiz, "en").screens[0]?.blocks[0];
if (question?.kind !== "multiple") throw new Error("the question is there");

describe("one more tap", () => {
	test.each<[string, string[], string, string[]]>([
		["ticks", [], "a", ["a"]],
		["ticks after the others", ["b"], "a", ["b", "a"]],
		["unticks", ["a", "b"], "a", ["b"]],
		["on an exclusive choice unticks the others", ["a", "b"], "none", ["none"]],
		["on another unticks the exclusive one", ["none"], "a", ["a"]],
		["on an exclusive choice unticks another one", ["none"], "all", ["all"]],
		["on a ticked exclusive choice leaves nothing", ["none"], "none", []],
	])("%s", (_, ticked, id, expected) => expect(toggleChoice(question, ticked, id)).toEqual(expected));
});

test.each<[string[], boolean]>([
	[[], false],
	[["a"], false],
	[["a", "b"], true],
	[["none"], false],
])("with %j ticked it is full: %s", (ticked, full) => expect(isFull(question, ticked)).toBe(full));
