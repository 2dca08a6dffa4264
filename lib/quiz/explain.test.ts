import { describe, expect, test } from "vitest";
import { explain, originOf } from "./explain";
import { choice, makeQuiz, multiple, numberQuestion, range, score, screens, where, wish } from "./testing/make-quiz";

describe("explain", () => {
	test("names what speaks for an item, strongest first, ties in path order", () => {
		const points = (id: string, given: number) => ({ question: "q-skin", choice: id, points: given });
		const contributions = [points("dry", 1), points("thin", -5), points("dull", 3), points("red", 1)];
		expect(explain({ contributions }).map((one) => one.choice)).toEqual(["dull", "dry", "red"]);
	});
});

describe("originOf", () => {
	const quiz = makeQuiz({
		screens: screens(
			multiple("q-skin", [choice("dry", score("e-dry", where(), 1)), choice("thin")]),
			numberQuestion("q-budget", {
				effects: [wish("w-budget", where())],
				ranges: [range("low", 0, 99, wish("w-low", where()))],
			}),
		),
	});
	test.each([
		["e-dry", { question: "q-skin", choice: "dry" }],
		["w-budget", { question: "q-budget", choice: null }],
		["w-low", { question: "q-budget", choice: "low" }],
		["gone", null],
	])("of %s is %j", (effect, origin) => expect(originOf(quiz, effect)).toEqual(origin));
});
