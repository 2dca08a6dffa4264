import { describe, expect, test } from "vitest";
import { evaluate } from "./recommend";
import {
	answered,
	choice,
	demand,
	exclude,
	literal,
	makeCatalog,
	makeQuiz,
	numberQuestion,
	page,
	pin,
	product,
	products,
	range,
	score,
	screens,
	single,
	slot,
	where,
	wish,
} from "./testing/make-quiz";
import type { Catalog, CatalogProduct, Effect, ResultPage, Slot } from "./types";

const catalog = makeCatalog(
	...["a", "b", "c", "d", "e"].map((id, at) => product(id, { rank: at, price: (at + 1) * 100 })),
);
const points = (...list: [string, number][]): Effect[] =>
	list.map(([id, given]) => score(`score-${id}`, products(id), given));

/** Result of the one choice with these effects. */
function recommendWith(effects: Effect[], slots: Slot[], rest: Partial<ResultPage> = {}, from: Catalog = catalog) {
	const quiz = makeQuiz({
		screens: screens(single("q-a", [choice("yes", ...effects), choice("no")])),
		resultPages: [page("page", slots, rest)],
	});
	const result = evaluate(quiz, from, { "q-a": { kind: "choices", ids: ["yes"] } });
	if (!result) throw new Error("no result");
	return result;
}
const items = (result: ReturnType<typeof recommendWith>, at = 0) =>
	result.slots[at]?.items.map(({ product: id, by }) => `${id}:${by}`).join(" ");

describe("filling by score", () => {
	test("takes the best up to max, and names the next three", () => {
		const result = recommendWith(points(["c", 3], ["e", 2]), [slot("s", { max: 2 })]);
		expect(items(result)).toBe("c:score e:score");
		expect(result.slots[0]?.runnersUp.map(({ product: id }) => id)).toEqual(["a", "b", "d"]);
	});

	test.each<[string, Partial<CatalogProduct>, Partial<CatalogProduct>]>([
		["a higher rank number is later", { rank: 1 }, { rank: 2 }],
		["no rank is last", { rank: 99 }, { rank: null }],
		["then the lower price", { price: 10 }, { price: 11 }],
		["no price is last", { price: 999 }, { price: null }],
		["rank goes before price", { rank: 1, price: 20 }, { rank: 2, price: 10 }],
	])("settles a tie: %s", (_, first, second) => {
		const tied = makeCatalog(product("x", second), product("y", first));
		expect(items(recommendWith([], [slot("s", { max: 2 })], {}, tied))).toBe("y:score x:score");
	});

	test("settles what is left by id, by code units", () => {
		const tied = makeCatalog(...["é", "b", "B", "a10", "a2"].map((id) => product(id)));
		expect(items(recommendWith([], [slot("s", { max: 5 })], {}, tied))).toBe(
			"B:score a10:score a2:score b:score é:score",
		);
	});

	test("compares the unrounded match with the minimum, and shows one decimal", () => {
		const just = points(["a", 3], ["b", 2], ["c", 0.9998]);
		const result = recommendWith(just, [slot("s", { max: 5, min: 0, minMatch: 66.7 })]);
		expect(items(result)).toBe("a:score");
		expect(result.slots[0]?.runnersUp[0]).toMatchObject({ product: "b", match: 66.7 });
		expect(items(recommendWith(just, [slot("s", { max: 5, min: 0, minMatch: 33.3 })]))).toBe("a:score b:score c:score");
		expect(items(recommendWith(just, [slot("s", { max: 5, min: 0, minMatch: 33.33 })]))).toBe("a:score b:score");
	});

	test("knows no minimum and no match when nothing could be scored", () => {
		const result = recommendWith([], [slot("s", { max: 1, minMatch: 100 })]);
		expect(result.slots[0]).toMatchObject({ maxScore: 0, items: [{ product: "a", match: null }] });
	});

	test("clamps the match below at 0", () => {
		const result = recommendWith(points(["a", -2], ["b", 4]), [slot("s", { max: 5 })]);
		expect(result.slots[0]?.items.map(({ product: id, match }) => [id, match])).toEqual([
			["b", 100],
			["c", 0],
			["d", 0],
			["e", 0],
			["a", 0],
		]);
	});
});

describe("vetoes", () => {
	test("count each product once, under its first cause, candidates only", () => {
		const from = makeCatalog(...catalog.products.map((one) => ({ ...one, available: one.id !== "a" })));
		const effects = [
			exclude("x1", products("a", "b")),
			demand("d1", products("a", "b", "c", "e")),
			exclude("x2", products("c", "d")),
		];
		const result = recommendWith(effects, [slot("s", { candidates: products("a", "b", "c", "d"), min: 0 })], {}, from);
		expect(result.vetoes).toEqual([
			{ cause: { kind: "unavailable" }, count: 1 },
			{ cause: { kind: "exclude", effect: "x1" }, count: 1 },
			{ cause: { kind: "require", effect: "d1" }, count: 1 },
			{ cause: { kind: "exclude", effect: "x2" }, count: 1 },
		]);
		expect(result.empty).toBe(true);
	});

	test("hold for pins and fallbacks", () => {
		const effects = [exclude("x", products("a", "b", "c")), pin("p", products("a", "d")), demand("d", where())];
		const result = recommendWith(
			effects,
			[slot("s", { candidates: products("a", "b"), min: 3, max: 3, fallback: ["b"] })],
			{
				fallback: ["c", "e"],
			},
		);
		expect(items(result)).toBe("e:quiz-fallback");
	});
});

describe("pins", () => {
	const two = (first: Partial<Slot>, second: Partial<Slot>) => [slot("s1", first), slot("s2", second)];

	test("come first, in order of score, up to max, whatever the wishes and the minimum", () => {
		const effects = [
			...points(["c", 1], ["d", 2], ["e", 9]),
			pin("p", products("c", "d", "b")),
			wish("w", products("e")),
		];
		const result = recommendWith(effects, [slot("s", { max: 2, minMatch: 90 })]);
		expect(items(result)).toBe("d:pin c:pin");
		expect(result.slots[0]?.items[0]?.unmet).toEqual(["w"]);
	});

	test("without a slot go to the first slot that the product is a candidate of", () => {
		const slots = two(
			{ candidates: products("a"), unique: false },
			{ candidates: products("a", "b"), unique: false, max: 2 },
		);
		const result = recommendWith([pin("p", products("a", "b"))], slots);
		expect(items(result, 0)).toBe("a:pin");
		expect(items(result, 1)).toBe("b:pin a:score");
	});

	test("that name a slot need no candidacy there", () => {
		const result = recommendWith([pin("p", products("e"), "s2")], two({}, { candidates: products("b") }));
		expect(items(result, 0)).toBe("a:score");
		expect(items(result, 1)).toBe("e:pin");
	});

	test("that name a slot of another page do nothing", () => {
		expect(items(recommendWith([pin("p", products("e"), "elsewhere")], [slot("s")]))).toBe("a:score");
	});

	test("don't repeat a product in a unique slot", () => {
		const effects = [pin("p1", products("a"), "s1"), pin("p2", products("a"), "s2")];
		expect(items(recommendWith(effects, two({}, {})), 1)).toBe("b:score");
		expect(items(recommendWith(effects, two({}, { unique: false })), 1)).toBe("a:pin");
	});
});

describe("relaxing", () => {
	const low = wish("low", products("a", "b"), 1);
	const high = wish("high", products("b", "c"), 2);

	test("isn't needed while min is reached, and what is unmet isn't shown", () => {
		const result = recommendWith([low, high], [slot("s", { max: 3 })]);
		expect(items(result)).toBe("b:score");
		expect(result.slots[0]?.relaxed).toEqual([]);
		expect(result.slots[0]?.runnersUp.map(({ unmet }) => unmet)).toEqual([["high"], ["low"], ["low", "high"]]);
	});

	test("gives up the lowest priority first, and only fills up to min", () => {
		const result = recommendWith([high, low], [slot("s", { min: 2, max: 4 })]);
		expect(items(result)).toBe("b:score c:relaxed");
		expect(result.slots[0]?.relaxed).toEqual([{ kind: "require", effects: ["low"], priority: 1 }]);
		expect(result.slots[0]?.items[1]?.unmet).toEqual(["low"]);
	});

	test("goes on step by step, each named", () => {
		const effects = [...points(["b", 9], ["c", 9], ["a", 9]), low, high];
		const result = recommendWith(effects, [
			slot("s", { min: 5, max: 5, minMatch: 50, candidates: products("a", "b", "c", "d"), fallback: ["d", "e"] }),
		]);
		expect(items(result)).toBe("b:score c:relaxed a:relaxed d:relaxed e:slot-fallback");
		expect(result.slots[0]?.relaxed).toEqual([
			{ kind: "require", effects: ["low"], priority: 1 },
			{ kind: "require", effects: ["high"], priority: 2 },
			{ kind: "min-match" },
			{ kind: "slot-fallback" },
		]);
	});

	test.each<[string, [string, number][], Partial<Slot>, string, string[]]>([
		[
			"holds back what has too few points",
			[
				["a", 3],
				["b", 2],
			],
			{ min: 0, max: 3, minScore: 3 },
			"a:score",
			[],
		],
		[
			"of 0 lets none below",
			[
				["a", 3],
				["b", -1],
			],
			{ min: 0, max: 2, minScore: 0 },
			"a:score c:score",
			[],
		],
		["holds where nothing could be scored", [], { min: 0, max: 2, minScore: 1 }, "", []],
		[
			"is given up to reach the least number",
			[
				["a", 3],
				["b", 2],
			],
			{ min: 2, max: 3, minScore: 3 },
			"a:score b:relaxed",
			["min-score"],
		],
		[
			"is given up with the least match",
			[
				["a", 4],
				["b", 2],
			],
			{ min: 2, max: 3, minScore: 3, minMatch: 75 },
			"a:score b:relaxed",
			["min-match", "min-score"],
		],
		[
			"isn't named when the match alone was too low",
			[
				["a", 4],
				["b", 2],
			],
			{ min: 2, max: 3, minScore: 1, minMatch: 75 },
			"a:score b:relaxed",
			["min-match"],
		],
	])("a least score %s", (_, given, rest, expected, relaxed) => {
		const result = recommendWith(points(...given), [slot("s", rest)]);
		expect(items(result)).toBe(expected);
		expect(result.slots[0]?.relaxed.map(({ kind }) => kind)).toEqual(relaxed);
	});

	test("gives up equal priorities together, and leaves out steps that add nothing", () => {
		const same = [wish("w1", products("a"), 1), wish("w2", products("b"), 1), wish("w3", products(), 2)];
		const result = recommendWith(same, [slot("s", { min: 1, max: 1 })]);
		expect(items(result)).toBe("a:relaxed");
		expect(result.slots[0]?.relaxed).toEqual([{ kind: "require", effects: ["w3"], priority: 2 }]);
		const both = recommendWith(same.slice(0, 2), [slot("s", { min: 1, max: 1 })]);
		expect(both.slots[0]?.relaxed).toEqual([{ kind: "require", effects: ["w1", "w2"], priority: 1 }]);
	});

	test("ends with the slot's fallback, then the page's, in their own order", () => {
		const none = slot("s", { candidates: products(), min: 3, max: 5, fallback: ["d", "gone", "d"] });
		const result = recommendWith(points(["a", 9]), [none], { fallback: ["d", "c", "a", "b"] });
		expect(items(result)).toBe("d:slot-fallback c:quiz-fallback a:quiz-fallback");
		expect(result.slots[0]?.relaxed).toEqual([{ kind: "slot-fallback" }, { kind: "quiz-fallback" }]);
	});

	test("never happens for a slot that may be empty", () => {
		const optional = slot("s", { candidates: products(), min: 0, fallback: ["a"] });
		expect(recommendWith([], [optional], { fallback: ["b"] })).toMatchObject({ empty: true, slots: [{ items: [] }] });
	});
});

describe("the most that can be scored", () => {
	const cheap = where(literal("$price", "<", 250));
	const ask = (rest: Parameters<typeof numberQuestion>[1], value: number, candidates = where()) => {
		const quiz = makeQuiz({
			screens: screens(numberQuestion("q-n", rest)),
			resultPages: [page("page", [slot("s", { candidates })])],
		});
		return evaluate(quiz, catalog, { "q-n": { kind: "number", value } })?.slots[0];
	};
	const plus = (id: string, given: number) => score(id, cheap, given);

	test.each([
		[
			"own effects and the best range",
			{ effects: [plus("o", 1)], ranges: [range("r1", 0, 50, plus("1", 2)), range("r2", 50, null, plus("2", 5))] },
			6,
		],
		[
			"nothing where there is a gap between negative ranges",
			{ ranges: [range("r1", 0, 50, plus("1", -2)), range("r2", 60, null, plus("2", -5))] },
			0,
		],
		[
			"the least bad where ranges leave no gap",
			{ ranges: [range("r1", null, 50, plus("1", -2)), range("r2", 50, null, plus("2", -5))] },
			0,
		],
		[
			"no range beyond the limits",
			{
				ranges: [
					range("r1", null, 0, plus("1", 7)),
					range("r2", 101, null, plus("2", 9)),
					range("r3", 5, 6, plus("3", 1)),
				],
			},
			1,
		],
		["the limit itself when a range begins there", { ranges: [range("r1", 100, null, plus("1", 7))] }, 7],
		["importance", { importance: 2.5, effects: [plus("o", 2)] }, 5],
	] as const)("counts %s", (_, rest, most) => {
		expect(
			ask(
				{
					...rest,
					ranges: [...("ranges" in rest ? rest.ranges : [])],
					effects: [...("effects" in rest ? rest.effects : [])],
				},
				10,
			)?.maxScore,
		).toBe(most);
	});

	test("counts candidates that can't be had, and only candidates", () => {
		expect(ask({ effects: [plus("o", 3)] }, 10, products("d", "e"))?.maxScore).toBe(0);
		expect(ask({ effects: [plus("o", 3)] }, 10, products())?.maxScore).toBe(0);
	});

	test("may be negative, and then there is no match", () => {
		const all = ask({ effects: [score("o", where(), -3)] }, 10);
		expect(all).toMatchObject({ maxScore: -3, items: [{ score: -3, match: null }] });
	});

	test("doesn't count a question that was skipped or declined", () => {
		const quiz = makeQuiz({
			screens: screens(numberQuestion("q-n", { required: false, declinable: true, effects: [plus("o", 3)] })),
		});
		for (const kind of ["skipped", "declined"] as const) {
			expect(evaluate(quiz, catalog, { "q-n": { kind } })?.slots[0]).toMatchObject({
				maxScore: 0,
				items: [{ match: null }],
			});
		}
	});
});

test("a wish compared with an answer is inert without the answer, and points so compared never count", () => {
	const budget = wish("w", where(answered("$price", "≤", "q-n")));
	const odd = score("odd", where(answered("$price", "≤", "q-n")), 5);
	const quiz = makeQuiz({
		screens: screens(
			numberQuestion("q-n", { max: 1000, required: false }),
			single("q-a", [choice("yes", budget, odd), choice("no")]),
		),
		resultPages: [page("page", [slot("s", { max: 5 })])],
	});
	const ids = (value: Parameters<typeof evaluate>[2][string]) =>
		evaluate(quiz, catalog, { "q-n": value, "q-a": { kind: "choices", ids: ["yes"] } })?.slots[0]?.items.map(
			(item) => item.product,
		);
	expect(ids({ kind: "number", value: 300 })).toEqual(["a", "b", "c"]);
	expect(ids({ kind: "skipped" })).toEqual(["a", "b", "c", "d", "e"]);
	expect(
		evaluate(quiz, catalog, { "q-n": { kind: "number", value: 300 }, "q-a": { kind: "choices", ids: ["yes"] } })
			?.slots[0]?.maxScore,
	).toBe(0);
});
