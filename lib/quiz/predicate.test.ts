import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listBits } from "./bitset";
import { compileCatalog } from "./compile-catalog";
import { compileTarget, resolveTarget } from "./compile-target";
import { itemAt, itemsOf } from "./items";
import { attributeOf, predicateHolds } from "./predicate";
import type { VariableValues } from "./result";
import { PLAIN_STOCK } from "./supply";
import { arbitraryOp } from "./testing/arbitraries";
import { arbitraryCatalog } from "./testing/arbitrary-catalog";
import { answered, computed, literal, makeCatalog, outcome, outcomes, product, where } from "./testing/make-quiz";
import type { Answers, AttributeScalar, AttributeValue, PredicateOp } from "./types";

describe("predicateHolds", () => {
	test.each<[AttributeValue | undefined, PredicateOp, AttributeScalar[], boolean]>([
		["red", "is", ["red"], true],
		["red", "is", ["Red"], false],
		["red", "isNot", ["red"], false],
		["red", "isNot", ["blue"], true],
		["red", "in", ["blue", "red"], true],
		["red", "in", ["blue"], false],
		["red", "hasAll", ["red"], true],
		["red", "hasAll", ["red", "blue"], false],
		[["red", "blue"], "is", ["blue"], true],
		[["red", "blue"], "isNot", ["blue"], false],
		[["red", "blue"], "isNot", ["green"], true],
		[["red", "blue"], "hasAny", ["green", "blue"], true],
		[["red", "blue"], "hasAny", ["green"], false],
		[["red", "blue"], "hasAll", ["blue", "red"], true],
		[["red", "blue"], "hasAll", ["blue", "green"], false],
		[["red", "blue"], "in", ["red"], true],
		[[], "hasAny", ["red"], false],
		[[], "isNot", ["red"], true],
		[["1"], "hasAny", [1], false],
		[true, "is", [true], true],
		[false, "is", [true], false],
		[true, "is", ["true"], false],
		[0, "is", [false], false],
		[10, "is", [10], true],
		[10, "is", ["10"], false],
		[10, "<", [10], false],
		[10, "<", [10.01], true],
		[10, "≤", [10], true],
		[10, "≤", [9.99], false],
		[10, ">", [10], false],
		[10, ">", [9.99], true],
		[10, "≥", [10], true],
		[10, "≥", [10.01], false],
		[10, "between", [10, 20], true],
		[10, "between", [0, 10], true],
		[10, "between", [11, 20], false],
		[10, "between", [10], false],
		["10", "≥", [1], false],
		[10, "≥", ["1"], false],
		[["10"], "≥", [1], false],
		[true, "≥", [0], false],
		["red", "is", [], false],
		["red", "isNot", [], true],
		[10, "≤", [], false],
		[undefined, "isNot", ["red"], true],
		[undefined, "is", ["red"], false],
		[undefined, "in", ["red"], false],
		[undefined, "hasAny", ["red"], false],
		[undefined, "hasAll", [], false],
		[undefined, "<", [1], false],
		[undefined, "between", [0, 1], false],
	])("%j %s %j is %s", (value, op, operands, expected) => {
		expect(predicateHolds(value, op, operands)).toBe(expected);
	});
});

describe("attributeOf", () => {
	test("reads the price, an attribute, and nothing that every object has", () => {
		const one = product("p", { price: 12, attributes: { size: 3 } });
		expect(attributeOf(one, "$price")).toBe(12);
		expect(attributeOf(product("p", { price: null }), "$price")).toBeUndefined();
		expect(attributeOf(one, "size")).toBe(3);
		expect(attributeOf(one, "constructor")).toBeUndefined();
	});
});

describe("a compiled target", () => {
	// More outcomes than the last word of the products' sets has room for.
	const items = itemsOf(
		compileCatalog(
			makeCatalog(
				product("a", { price: 100, collections: ["x"] }),
				product("b", { price: 200, collections: ["x", "y"] }),
				product("c", { price: null, attributes: { size: 5 } }),
			),
		),
		{ outcomes: Array.from({ length: 70 }, (_, at) => outcome(`o-${at}`)), stock: PLAIN_STOCK },
	);
	const ids = (bits: Uint32Array | null) => bits && listBits(bits).map((index) => itemAt(items, index));
	const fixed = (target: Parameters<typeof compileTarget>[0]) => ids(compileTarget(target, items).bits);

	test("holds listed products, a collection's, or those that meet every predicate", () => {
		expect(fixed({ kind: "products", ids: ["c", "a", "gone"] })).toEqual(["a", "c"]);
		expect(fixed({ kind: "collection", id: "x" })).toEqual(["a", "b"]);
		expect(fixed({ kind: "collection", id: "gone" })).toEqual([]);
		expect(fixed(where())).toEqual(["a", "b", "c"]);
		expect(fixed(where(literal("$price", "≥", 100), literal("$price", "<", 200)))).toEqual(["a"]);
	});

	test("holds outcomes only where they are named", () => {
		expect(fixed(outcomes("o-69", "o-2", "a", "gone"))).toEqual(["o-2", "o-69"]);
		expect(fixed({ kind: "products", ids: ["o-2"] })).toEqual([]);
		expect(fixed(where(literal("nothing", "isNot", 1)))).toEqual(["a", "b", "c"]);
		const waiting = compileTarget(where(computed("$price", "≥", "least")), items);
		expect(ids(resolveTarget(waiting, { answers: {}, variables: { least: 0 } }))).toEqual(["a", "b"]);
	});

	test("waits for the answer that it compares with", () => {
		const target = compileTarget(where(answered("$price", "≤", "budget"), literal("size", "isNot", 5)), items);
		const under = (answers: Answers) => resolveTarget(target, { answers, variables: {} });
		expect(ids(under({ budget: { kind: "number", value: 100 } }))).toEqual(["a"]);
		expect(ids(under({ budget: { kind: "number", value: 99 } }))).toEqual([]);
		expect(under({})).toBeNull();
		expect(under({ budget: { kind: "skipped" } })).toBeNull();
		expect(under({ budget: { kind: "declined" } })).toBeNull();
	});

	test("waits for the variable that it compares with", () => {
		const target = compileTarget(where(computed("$price", "≤", "limit")), items);
		const under = (variables: VariableValues) => ids(resolveTarget(target, { answers: {}, variables }));
		expect(under({ limit: 100 })).toEqual(["a"]);
		expect(under({ limit: 0 })).toEqual([]);
		expect(under({})).toBeNull();
	});

	test("agrees with predicateHolds on every product", () => {
		const attribute = fc.constantFrom("colour", "tags", "size", "soft", "$price", "nothing");
		const operands = fc.array(fc.oneof(fc.constantFrom("red", "blue"), fc.integer({ min: 0, max: 100 }), fc.boolean()));
		fc.assert(
			fc.property(arbitraryCatalog, attribute, arbitraryOp, operands, (any, key, op, values) => {
				const compiled = compileCatalog(any);
				const target = compileTarget(where(literal(key, op, ...values)), itemsOf(compiled));
				const expected = compiled.products.flatMap((one, index) =>
					predicateHolds(attributeOf(one, key), op, values) ? [index] : [],
				);
				expect(listBits(target.bits)).toEqual(expected);
			}),
		);
	});
});
