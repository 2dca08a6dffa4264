import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
	addBit,
	complement,
	countBits,
	countFresh,
	createBits,
	fullBits,
	hasBit,
	intersect,
	listBits,
	subtract,
	unite,
} from "./bitset";
import { topProducts } from "./top-products";

const SIZE = 70;
const some = fc.uniqueArray(fc.nat({ max: SIZE - 1 })).map((list) => list.sort((a, b) => a - b));
const bitsOf = (list: readonly number[]) => {
	const bits = createBits(SIZE);
	for (const index of list) addBit(bits, index);
	return bits;
};
const changed = (change: (into: Uint32Array, other: Uint32Array) => void, a: number[], b: number[]) => {
	const bits = bitsOf(a);
	change(bits, bitsOf(b));
	return listBits(bits);
};

describe("bits", () => {
	test("behave as sets do", () => {
		fc.assert(
			fc.property(some, some, some, (a, b, c) => {
				expect(listBits(bitsOf(a))).toEqual(a);
				expect(countBits(bitsOf(a))).toBe(a.length);
				expect(changed(unite, a, b)).toEqual([...new Set([...a, ...b])].sort((x, y) => x - y));
				expect(changed(intersect, a, b)).toEqual(a.filter((index) => b.includes(index)));
				expect(changed(subtract, a, b)).toEqual(a.filter((index) => !b.includes(index)));
				expect(listBits(complement(bitsOf(a), SIZE))).toHaveLength(SIZE - a.length);
				const fresh = a.filter((index) => b.includes(index) && !c.includes(index));
				expect(countFresh(bitsOf(a), bitsOf(b), bitsOf(c))).toBe(fresh.length);
				for (const index of [0, 31, 32, SIZE - 1]) expect(hasBit(bitsOf(a), index)).toBe(a.includes(index));
			}),
		);
	});

	test.each([0, 1, 31, 32, 33, 64])("of all %d products hold no more", (size) => {
		expect(countBits(fullBits(size))).toBe(size);
		expect(listBits(complement(createBits(size), size))).toHaveLength(size);
	});
});

describe("topProducts", () => {
	test("gives the first of a full sort", () => {
		const scores = fc.array(fc.integer({ min: -2, max: 3 }), { minLength: SIZE, maxLength: SIZE });
		fc.assert(
			fc.property(
				scores,
				some,
				some,
				some,
				fc.integer({ min: -1, max: 80 }),
				fc.boolean(),
				(given, from, other, closed, limit, picky) => {
					const accept = (index: number) => !picky || (given[index] ?? 0) >= 0;
					const sorted = from
						.filter((index) => other.includes(index) && !closed.includes(index) && accept(index))
						.sort((a, b) => (given[b] ?? 0) - (given[a] ?? 0) || a - b)
						.slice(0, Math.max(0, limit));
					expect(
						topProducts(Float64Array.from(given), [bitsOf(from), bitsOf(other)], bitsOf(closed), limit, accept),
					).toEqual(sorted);
				},
			),
		);
	});
});
