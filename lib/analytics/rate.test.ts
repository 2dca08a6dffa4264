import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { rate, wilson } from "./rate";

describe("wilson", () => {
	// Reference values: R's prop.test(x, n, correct = FALSE)$conf.int.
	it.each([
		[0, 10, 0, 0.2775],
		[1, 10, 0.0179, 0.4042],
		[5, 10, 0.2366, 0.7634],
		[10, 10, 0.7225, 1],
		[50, 100, 0.4038, 0.5962],
		[15, 148, 0.0624, 0.1605],
	])("%i of %i is %f to %f", (hits, of, low, high) => {
		const interval = wilson(hits, of);
		expect(interval?.low).toBeCloseTo(low, 4);
		expect(interval?.high).toBeCloseTo(high, 4);
	});

	it("has no interval without a sample", () => expect(wilson(0, 0)).toBeNull());

	const sample = fc
		.integer({ min: 1, max: 100_000 })
		.chain((of) => fc.tuple(fc.integer({ min: 0, max: of }), fc.constant(of)));
	it("holds the rate, stays within 0..1 and mirrors", () => {
		fc.assert(
			fc.property(sample, ([hits, of]) => {
				const { low, high } = wilson(hits, of) ?? { low: 2, high: -1 };
				const other = wilson(of - hits, of) ?? { low: 2, high: -1 };
				expect(low).toBeGreaterThanOrEqual(0);
				expect(high).toBeLessThanOrEqual(1);
				expect(low).toBeLessThanOrEqual(hits / of);
				expect(high).toBeGreaterThanOrEqual(hits / of);
				expect(other.low).toBeCloseTo(1 - high, 9);
			}),
		);
	});
});

describe("rate", () => {
	it("says its sample size", () => expect(rate(3, 4)).toMatchObject({ hits: 3, of: 4, value: 0.75 }));
	it("is no number when nobody was asked", () =>
		expect(rate(0, 0)).toEqual({ hits: 0, of: 0, value: null, low: null, high: null }));
	it.each([
		[2, 1],
		[-1, 3],
		[Number.NaN, 3],
	])("refuses %d of %d", (hits, of) => expect(() => rate(hits, of)).toThrow(RangeError));
});
