import { describe, expect, test } from "vitest";
import { evaluate } from "./recommend";
import {
	choice,
	exclude,
	exclusive,
	makeCatalog,
	makeQuiz,
	multiple,
	pin,
	product,
	products,
	ranking,
	score,
	screens,
} from "./testing/make-quiz";
import type { Aggregate, ChoiceQuestion } from "./types";

const p = products("p");
const [a, b, c] = [choice("a", score("ea", p, 6)), choice("b", score("eb", p, 3)), choice("c", score("ec", p, -2))];
const none = exclusive("none", score("en", p, 4));

function shown(question: ChoiceQuestion, ids: string[]) {
	const result = evaluate(makeQuiz({ screens: screens(question) }), makeCatalog(product("p")), {
		[question.id]: { kind: "choices", ids },
	});
	const [slot] = result?.slots ?? [];
	const [item] = slot?.items ?? [];
	return { score: item?.score, most: slot?.maxScore, gave: item?.contributions.map((one) => [one.choice, one.points]) };
}

const capped = (cap: number): Aggregate => ({ kind: "capped", cap });
const mean: Aggregate = { kind: "mean" };
const sum: Aggregate = { kind: "sum" };
const max: Aggregate = { kind: "max" };

describe("the points of several choices", () => {
	test.each<[string, Aggregate, string[], number, number, [string, number][]]>([
		["mean", mean, ["a"], 6, 6, [["a", 6]]],
		[
			"mean of three",
			mean,
			["a", "b", "c"],
			2.333333,
			6,
			[
				["a", 2],
				["b", 1],
				["c", -0.666667],
			],
		],
		[
			"sum",
			sum,
			["a", "b", "c"],
			7,
			9,
			[
				["a", 6],
				["b", 3],
				["c", -2],
			],
		],
		["max", max, ["b", "c"], 3, 6, [["b", 3]]],
		["max below 0", max, ["c"], -2, 6, [["c", -2]]],
		[
			"sum at the cap",
			capped(9),
			["a", "b"],
			9,
			9,
			[
				["a", 6],
				["b", 3],
			],
		],
		[
			"sum over the cap",
			capped(6),
			["a", "b"],
			6,
			6,
			[
				["a", 4],
				["b", 2],
			],
		],
		["sum below the cap, negative", capped(1), ["c"], -1, 1, [["c", -1]]],
		["sum under a cap of 0", capped(0), ["a"], 0, 0, []],
	])("%s: %#", (_, aggregate, ids, score, most, gave) => {
		expect(shown(multiple("q", [a, b, c], { aggregate }), ids)).toEqual({ score, most, gave });
	});

	test("importance multiplies afterwards", () => {
		const question = multiple("q", [a, b, c], { aggregate: capped(6), importance: 2 });
		expect(shown(question, ["a", "b"])).toEqual({
			score: 12,
			most: 12,
			gave: [
				["a", 8],
				["b", 4],
			],
		});
	});

	test.each<[string, Partial<ChoiceQuestion>, number]>([
		["mean of the fewest", { min: 2, aggregate: mean }, 4.5],
		["sum of those that add", { min: 1, aggregate: sum }, 9],
		["sum of the fewest, though they take away", { min: 3, aggregate: sum }, 7],
		["sum of no more than may be ticked", { max: 1, aggregate: sum }, 6],
		["the best one", { min: 2, aggregate: max }, 6],
		["the cap", { min: 2, aggregate: capped(8) }, 8],
	])("M is %s", (_, limits, most) => {
		expect(shown(multiple("q", [a, b, c], limits), ["a", "b", "c"].slice(0, limits.max ?? 3)).most).toBe(most);
	});

	test.each<[string, Partial<ChoiceQuestion>, number]>([
		["alone, when that is better than a mean", { min: 3, aggregate: mean }, 4],
		["alone, within the cap", { min: 3, aggregate: capped(3) }, 3],
		["not at all, when the others are better", { min: 2, aggregate: sum }, 9],
	])("an exclusive choice counts for M %s", (_, limits, most) => {
		expect(shown(multiple("q", [a, b, c, none], { max: 3, ...limits }), ["none"])).toMatchObject({
			score: expect.any(Number),
			most,
		});
	});
});

describe("a ranking", () => {
	test.each<[string[], number, [string, number][]]>([
		[["a"], 6, [["a", 6]]],
		[
			["a", "b"],
			5,
			[
				["a", 4],
				["b", 1],
			],
		],
		[
			["b", "a"],
			4,
			[
				["a", 2],
				["b", 2],
			],
		],
		[
			["c", "b", "a"],
			1,
			[
				["a", 1],
				["b", 1],
				["c", -1],
			],
		],
	])("%j: the mean by weights", (ids, score, gave) => {
		expect(shown(ranking("q", [a, b, c], { aggregate: sum }), ids)).toEqual({ score, most: 6, gave });
	});

	test("M ranks as few as it may, the best first", () => {
		expect(shown(ranking("q", [a, b, c], { min: 2 }), ["a", "c"]).most).toBe(5);
		expect(shown(ranking("q", [a, b, c], { min: 3 }), ["c", "b", "a"]).most).toBe(3.666667);
	});

	const [p1, p2] = [products("p1"), products("p2")];
	const question = ranking("q", [
		choice("a", exclude("x1", p1)),
		choice("b", exclude("x2", p2)),
		choice("c", pin("x3", p2)),
	]);
	test.each([
		[["a", "b"], ["p2"]],
		[["b", "a"], ["p1"]],
		[["c", "b"], ["p2"]],
	])("%j: only the first rules out and pins", (ids, expected) => {
		const catalog = makeCatalog(product("p1"), product("p2"));
		const result = evaluate(makeQuiz({ screens: screens(question) }), catalog, { q: { kind: "choices", ids } });
		expect(result?.slots[0]?.items.map((item) => item.product)).toEqual(expected);
	});
});
