import { expect, test } from "vitest";
import { tellApart } from "./tell-apart";

test.each([
	[
		["Serum", "Cream"],
		["Serum", "Cream"],
	],
	[
		["Serum", "Cream", "Serum"],
		["Serum 1", "Cream", "Serum 2"],
	],
	[
		["", ""],
		["", ""],
	],
	[[], []],
])("%j become %j", (names, told) => {
	expect(tellApart(names)).toEqual(told);
});
