import { describe, expect, test } from "vitest";
import { walk } from "./advance";
import { evaluate } from "./recommend";
import {
	changes,
	choice,
	computed,
	counted,
	demand,
	exclude,
	hide,
	jump,
	makeCatalog,
	makeQuiz,
	multiple,
	numberQuestion,
	page,
	product,
	range,
	ranking,
	screens,
	single,
	skip,
	slot,
	variable,
	where,
	wish,
} from "./testing/make-quiz";
import type { Answers, Effect, Rule } from "./types";

const ticks = (...ids: string[]): Answers[string] => ({ kind: "choices", ids });
const number = (value: number): Answers[string] => ({ kind: "number", value });
const quiz = makeQuiz({
	variables: [variable("v", 10), variable("w")],
	screens: screens(
		multiple("q-a", [
			choice("plus", changes("e1", "v", "add", 5)),
			choice("five", changes("e2", "v", "set", 5)),
			choice("both", changes("e3", "v", "add", 1), changes("e4", "w", "set", 7)),
		]),
		numberQuestion("q-b", {
			required: false,
			effects: [changes("e5", "v", "add", "answer")],
			ranges: [range("high", 50, null, changes("e6", "v", "set", 0), changes("e7", "w", "add", "answer"))],
		}),
		single("q-c", [choice("yes"), choice("no", changes("e8", "gone", "set", 1))]),
	),
});
const after = (answers: Answers) => walk(quiz, answers).variables;

describe("variables along the path", () => {
	test.each<[string, Answers, Record<string, number>]>([
		["begin at their first value", {}, { v: 10, w: 0 }],
		["are added to", { "q-a": ticks("plus") }, { v: 15, w: 0 }],
		["are set", { "q-a": ticks("five") }, { v: 5, w: 0 }],
		[
			"change in the order of the choices, whatever that of the ticks",
			{ "q-a": ticks("five", "plus") },
			{ v: 5, w: 0 },
		],
		["change in the order of an answer's effects", { "q-a": ticks("five", "both") }, { v: 6, w: 7 }],
		["take the number given", { "q-a": ticks("plus"), "q-b": number(20) }, { v: 35, w: 0 }],
		["change by the question first, then by the range", { "q-a": ticks("plus"), "q-b": number(50) }, { v: 0, w: 50 }],
		["keep still when a question is skipped", { "q-a": ticks("plus"), "q-b": { kind: "skipped" } }, { v: 15, w: 0 }],
		["know no answers off the path", { "q-b": number(20) }, { v: 10, w: 0 }],
		["know no others", { "q-a": ticks("plus"), "q-b": number(1), "q-c": ticks("no") }, { v: 16, w: 0 }],
	])("%s", (_, answers, expected) => expect(after(answers)).toEqual(expected));

	test("are rounded like scores after every step", () => {
		const steps = [0.1, 0.2].map((by, at): Effect => changes(`e${at}`, "v", "add", by));
		const document = makeQuiz({
			variables: [variable("v")],
			screens: screens(single("q", [choice("a", ...steps), choice("b")])),
		});
		expect(walk(document, { q: ticks("a") }).variables).toEqual({ v: 0.3 });
	});

	test("of a ranking, the first choice alone changes them", () => {
		const choices = ["a", "b"].map((id, at) => choice(id, changes(`e-${id}`, "v", "add", at + 1)));
		const document = makeQuiz({ variables: [variable("v")], screens: screens(ranking("q", choices)) });
		expect(walk(document, { q: ticks("b", "a") }).variables).toEqual({ v: 2 });
		expect(walk(document, { q: ticks("a", "b") }).variables).toEqual({ v: 1 });
	});

	test("a choice has no number to take", () => {
		const document = makeQuiz({
			variables: [variable("v", 3)],
			screens: screens(single("q", [choice("a", changes("e", "v", "set", "answer")), choice("b")])),
		});
		expect(walk(document, { q: ticks("a") }).variables).toEqual({ v: 3 });
	});
});

describe("conditions on variables", () => {
	const high = counted("v", "≥", 15);
	const pathWith = (rules: Rule[], answers: Answers) =>
		walk({ ...quiz, rules }, { "q-b": number(0), "q-c": ticks("yes"), ...answers }).path.join(" ");
	test.each<[string, Rule, string, string]>([
		["a jump sees the screen that it leaves", jump("r", "s-a", "end", high), "s-a", "s-a s-b s-c"],
		["a skip sees what lies before its screen", skip("r", "s-b", high), "s-a s-c", "s-a s-b s-c"],
		["a skip doesn't see its own screen", skip("r", "s-a", high), "s-a s-b s-c", "s-a s-b s-c"],
		["a block is hidden", hide("r", "q-c", high), "s-a s-b", "s-a s-b s-c"],
	])("%s", (_, rule, ifHigh, ifLow) => {
		expect(pathWith([rule], { "q-a": ticks("plus") })).toBe(ifHigh);
		expect(pathWith([rule], { "q-a": ticks("five") })).toBe(ifLow);
	});

	test("a result page sees the end of the path", () => {
		const pages = [page("p-high", [slot("1")], { when: counted("v", "between", 20, 30) }), page("p-else", [slot("2")])];
		const end = (value: number) =>
			walk({ ...quiz, resultPages: pages }, { "q-a": ticks("plus"), "q-b": number(value), "q-c": ticks("yes") }).page;
		expect([end(4), end(5), end(15), end(16)]).toEqual(["p-else", "p-high", "p-high", "p-else"]);
	});
});

describe("effects that compare with a variable", () => {
	const catalog = makeCatalog(...[10, 20, 30].map((price) => product(`p${price}`, { price })));
	const shown = (effect: Effect) => {
		const document = {
			...quiz,
			screens: screens(
				single("q-first", [choice("go", effect), choice("stay")]),
				single("q-then", [choice("much", changes("e", "v", "set", 20)), choice("little")]),
			),
			resultPages: [page("page", [slot("slot", { min: 0, max: 3 })])],
		};
		const result = evaluate(document, catalog, { "q-first": ticks("go"), "q-then": ticks("much") });
		return result?.slots[0]?.items.map((item) => item.product);
	};
	test.each<[string, Effect, string[]]>([
		[
			"a hard requirement, by the value at the end of the path",
			demand("e0", where(computed("$price", "≤", "v"))),
			["p10", "p20"],
		],
		["a wish", wish("e0", where(computed("$price", "is", "v"))), ["p20"]],
		["an exclusion", exclude("e0", where(computed("$price", ">", "v"))), ["p10", "p20"]],
		[
			"nothing where there is no such variable",
			exclude("e0", where(computed("$price", ">", "gone"))),
			["p10", "p20", "p30"],
		],
	])("%s", (_, effect, expected) => expect(shown(effect)).toEqual(expected));
});
