import { expect, test } from "vitest";
import { choice, hide, jump, leave, makeQuiz, screen, single, skip, ticked } from "./testing/make-quiz";
import type { Rule } from "./types";
import { screensNext } from "./ways-on";

const four = ["a", "b", "c", "d"].map((id) => screen(id, single(`q-${id}`, [choice(`${id}1`), choice(`${id}2`)])));
const when = ticked("q-a", "a1");

test.each<[string, Rule[], string]>([
	["the next one", [], "b"],
	["where a rule jumps to, or the next one", [jump("r", "a", "c", when)], "bc"],
	["only where it always jumps to", [jump("r", "a", "d"), jump("s", "a", "c", when)], "d"],
	["none behind the end", [jump("r", "a", "end")], ""],
	["the next one where it may lead elsewhere", [leave("r", "a", "https://x.example", when)], "b"],
	["none where it does", [leave("r", "a", "https://x.example")], ""],
	["not back", [jump("r", "a", "a", when)], "b"],
	["those behind one that may be skipped", [skip("r", "b", when), skip("s", "c", when)], "bcd"],
	["those behind one of which nothing may be left", [hide("r", "q-b", when)], "bc"],
	["no others when only a choice may go", [hide("r", "b1", when)], "b"],
	["those behind one that it jumps to", [jump("r", "a", "c"), skip("s", "c", when)], "cd"],
])("what may be seen after a screen is %s", (_, rules, seen) => {
	const quiz = makeQuiz({ screens: four, rules });
	expect(
		screensNext(quiz, 0)
			.map((at) => quiz.screens[at]?.id)
			.join(""),
	).toBe(seen);
});

test("nothing comes after the last screen", () => {
	expect(screensNext(makeQuiz({ screens: four, rules: [skip("r", "d", when)] }), 3)).toEqual([]);
});
