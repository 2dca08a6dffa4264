import { describe, expect, test } from "vitest";
import { roundPoints } from "./round";
import { matchOf, shownMatch } from "./score";

describe("roundPoints", () => {
	test.each([
		[1 / 3, 0.333333],
		[2 / 3, 0.666667],
		[0.0000005, 0.000001],
		[-0.0000005, 0],
		[-0.0000015, -0.000001],
		[-0, 0],
		[0.1 + 0.2, 0.3],
		[12, 12],
	])("of %d is %d", (x, expected) => expect(roundPoints(x)).toBe(expected));
});

describe("the match", () => {
	test.each([
		[5, 10, 50, 50],
		[1, 3, 100 / 3, 33.3],
		[2, 3, 200 / 3, 66.7],
		[11, 10, 100, 100],
		[-1, 10, 0, 0],
		[0.5, 1000, 0.05, 0.1],
		[5, 0, null, null],
		[5, -1, null, null],
	])("of %d in %d is %d, shown as %d", (score, most, match, shown) => {
		expect(matchOf(score, most)).toBe(match);
		expect(shownMatch(score, most)).toBe(shown);
	});
});
