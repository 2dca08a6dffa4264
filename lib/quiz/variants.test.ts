import { describe, expect, test } from "vitest";
import { candidatesOf, narrowCatalog } from "./candidate-pack";
import { compileCatalog } from "./compile-catalog";
import { compileQuiz } from "./compile-quiz";
import { evaluate } from "./recommend";
import {
	answered,
	choice,
	constraint,
	demand,
	exclude,
	literal,
	makeCatalog,
	makeQuiz,
	numberQuestion,
	page,
	pickedProduct,
	product,
	products,
	score,
	screens,
	single,
	slot,
	table,
	variant,
	varied,
	where,
} from "./testing/make-quiz";
import type { CatalogVariant, Effect, QuizDocument, StockPolicy, Target } from "./types";

const shirt = (...variants: CatalogVariant[]) => varied("shirt", variants);
const sizes = [variant("S", { price: 80 }), variant("M", { price: 90 }), variant("L", { price: 120 })];
const size = (...wanted: string[]) => where(literal("$option.Size", "in", ...wanted));

function shownFor(effects: Effect[], catalog = makeCatalog(shirt(...sizes)), rest: Partial<QuizDocument> = {}) {
	const document = makeQuiz({ screens: screens(single("q", [choice("c", ...effects), choice("d")])), ...rest });
	const result = evaluate(document, catalog, { q: { kind: "choices", ids: ["c"] } });
	return { items: result?.slots.flatMap(({ items }) => items) ?? [], vetoes: result?.vetoes };
}
const variants = (...given: Parameters<typeof shownFor>) => shownFor(...given).items.map((item) => item.variant);

describe("vetoes judge variants one by one", () => {
	test.each<[string, Effect[], (string | null)[]]>([
		["none: the cheapest", [], ["S"]],
		["a size left out", [exclude("e", size("S"))], ["M"]],
		["a size asked for", [demand("e", size("L"))], ["L"]],
		["a price and a size together", [exclude("e", size("S")), demand("f", where(literal("$price", "≤", 90)))], ["M"]],
		["two that leave none", [demand("e", size("L")), demand("f", where(literal("$price", "≤", 90)))], []],
		["an option that it doesn't have", [demand("e", where(literal("$option.Fit", "is", "slim")))], []],
		["the product by name", [exclude("e", products("shirt"))], []],
	])("%s", (_, effects, left) => expect(variants(effects)).toEqual(left));

	test("the effect that took the last variant is the cause", () => {
		const effects = [exclude("e", size("S", "M")), exclude("f", size("L"))];
		expect(shownFor(effects).vetoes).toEqual([{ cause: { kind: "exclude", effect: "f" }, count: 1 }]);
	});

	test("a budget that is answered is held against each price", () => {
		const effects = [demand("e", where(answered("$price", "≤", "q")))];
		const document = makeQuiz({ screens: screens(numberQuestion("q", { max: 500, effects })) });
		const shown = (value: number) =>
			evaluate(document, makeCatalog(shirt(...sizes.toReversed())), {
				q: { kind: "number", value },
			})?.slots[0]?.items.map((item) => item.variant);
		expect([79, 80, 500].map(shown)).toEqual([[], ["S"], ["S"]]);
	});

	test("a slot takes a product with one variant that meets its tests together", () => {
		const own = (...tests: Parameters<typeof where>) =>
			variants([], undefined, { resultPages: [page("p", [slot("x", { candidates: where(...tests) })])] });
		expect(own(literal("$option.Size", "is", "L"))).toEqual(["S"]);
		expect(own(literal("$option.Size", "is", "L"), literal("$option.Size", "is", "M"))).toEqual([]);
	});
});

describe("a stock policy", () => {
	const few = [variant("S", { price: 80, stock: 1 }), variant("M", { price: 90, stock: 5 })];
	const gone = [variant("S", { price: 80, stock: 0 }), variant("M", { price: 70, available: false })];
	test.each<[string, StockPolicy, CatalogVariant[], (string | null)[]]>([
		["pieces enough", { soldOut: "hide", least: 1 }, few, ["S"]],
		["too few of one", { soldOut: "hide", least: 2 }, few, ["M"]],
		["too few of all", { soldOut: "hide", least: 6 }, few, []],
		["sold out, hidden", { soldOut: "hide", least: 1 }, gone, []],
		["sold out, shown", { soldOut: "show", least: 1 }, gone, ["M"]],
		["in stock first", { soldOut: "show", least: 2 }, few, ["M"]],
	])("%s", (_, stock, list, left) => expect(variants([], makeCatalog(shirt(...list)), { stock })).toEqual(left));

	test("what is archived is never shown", () => {
		const archived = makeCatalog(varied("shirt", sizes, { active: false }));
		expect(variants([], archived, { stock: { soldOut: "show", least: 1 } })).toEqual([]);
	});

	test("of equal products those in stock come first, whatever they cost", () => {
		const catalog = makeCatalog(product("a", { price: 10, available: false }), product("b", { price: 20 }));
		const { items } = shownFor([], catalog, {
			stock: { soldOut: "show", least: 1 },
			resultPages: [page("p", [slot("x", { max: 2 })])],
		});
		expect(items.map((item) => item.product)).toEqual(["b", "a"]);
	});
});

describe("a substitute", () => {
	const catalog = makeCatalog(product("gone", { available: false }), product("stand", { price: 300 }), product("else"));
	const substitutes = [{ product: "gone", by: ["nowhere", "stand"] }];
	const inSlot = (candidates: Target, fallback: string[] = [], effects: Effect[] = []) =>
		shownFor(effects, catalog, {
			substitutes,
			resultPages: [page("p", [slot("x", { candidates, fallback, min: 1, max: 1 })])],
		}).items.map(({ product: id, insteadOf }) => [id, insteadOf]);

	test("takes the place among candidates, in a list and of points", () => {
		expect(inSlot(products("gone"))).toEqual([["stand", "gone"]]);
		expect(inSlot(products(), ["gone", "else"])).toEqual([["stand", "gone"]]);
		expect(inSlot(where(), [], [score("e", products("gone"), 5)])).toEqual([["stand", "gone"]]);
	});

	test("is itself where it stands by itself", () => {
		expect(inSlot(products("gone", "stand"))).toEqual([["stand", null]]);
		expect(inSlot(where(), [], [score("e", products("stand"), 5)])).toEqual([["stand", null]]);
	});

	test("is judged by itself", () => {
		expect(inSlot(products("gone"), [], [exclude("e", products("gone"))])).toEqual([["stand", "gone"]]);
		expect(inSlot(products("gone"), [], [exclude("e", products("stand"))])).toEqual([]);
	});
});

describe("a decision that picks a variant", () => {
	const policy: StockPolicy = { soldOut: "hide", least: 1 };
	const picking = (wanted: string | null, effects: Effect[] = [], rest: Partial<QuizDocument> = {}, most = 1000) => {
		const decision = table(["q"], [[["c"]], pickedProduct("shirt", wanted)]);
		const limit = constraint("limit", { kind: "price", most: { kind: "literal", value: most } });
		const constraints = most < 1000 ? [limit] : [];
		const slots = [slot("x", { candidates: where(), min: 1, max: 1, decision })];
		const catalog = makeCatalog(
			product("hat", { rank: 0, price: 10 }),
			shirt(...sizes, variant("XL", { available: false })),
		);
		const { items } = shownFor(effects, catalog, { resultPages: [page("p", slots, { constraints })], ...rest });
		return items.map((item) => `${item.by} ${item.product} ${item.variant}`);
	};

	test.each<[string, string[], string[]]>([
		["whichever is to be had", picking(null), ["decision shirt S"]],
		["the one picked", picking("L"), ["decision shirt L"]],
		["not one that is ruled out, though others are left", picking("L", [exclude("e", size("L"))]), ["score hat null"]],
		["one whose fellows are ruled out", picking("L", [exclude("e", size("S", "M"))]), ["decision shirt L"]],
		["not one that can't be had", picking("XL"), ["score hat null"]],
		["one that is shown sold out", picking("XL", [], { stock: { ...policy, soldOut: "show" } }), ["decision shirt XL"]],
		["not one that is gone", picking("XXL"), ["score hat null"]],
		["one that fits a limit by its own price", picking("L", [], {}, 120), ["decision shirt L"]],
		["not one beyond a limit, though a cheaper would fit", picking("L", [], {}, 119), ["score hat null"]],
	])("%s", (_, shown, wanted) => expect(shown).toEqual(wanted));
});

test("what a browser is given holds no counts of stock, and leads to the same", () => {
	const catalog = makeCatalog(shirt(variant("S", { stock: 1 }), variant("M", { stock: 7 })), product("other"));
	const document = makeQuiz({
		stock: { soldOut: "hide", least: 2 },
		resultPages: [page("p", [slot("x", { candidates: products("shirt") })])],
	});
	const quiz = compileQuiz(document, compileCatalog(catalog));
	const narrow = narrowCatalog(catalog, document, candidatesOf(quiz));
	expect(JSON.stringify(narrow)).not.toMatch(/"stock":\d/);
	expect(evaluate(document, narrow, {})).toEqual(evaluate(document, catalog, {}));
});
