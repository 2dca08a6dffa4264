import { expect, test } from "vitest";
import { sayNumber } from "./say-number";

test.each([
	["number", 1250.5, "da", "1.250,5 kr."],
	["slider", 20, "en", "20 kr."],
	["rating", 4, "en", "4 of 5"],
	["rating", 4, "da", "4 af 5"],
	["scale", 0, "en", "0 of 5"],
	["date", 0, "da", "1. januar 1970"],
] as const)("a %s of %d in %s is %s", (kind, value, locale, said) => {
	expect(sayNumber({ kind, max: 5, unit: "kr." }, value, locale)).toBe(said);
});
