import { expect, test } from "vitest";
import { formatNumber, parseNumber } from "./number-text";

test.each([
	["da", "250", 250],
	["da", "49,95", 49.95],
	["da", "49.95", 49.95],
	["da", "149.5", 149.5],
	["da", "1.250", 1250],
	["da", "1.250,5", 1250.5],
	["da", "1.250.000", 1_250_000],
	["da", "0.500", 0.5],
	["da", " 1 250 ", 1250],
	["da", "−5", -5],
	["en", "49,9", 49.9],
	["en", "1,250", 1250],
	["en", "1,250.5", 1250.5],
	["en", "1.250", 1.25],
	["de-CH", "1’250.5", 1250.5],
	["fr", "1 250,5", 1250.5],
	["da", ",5", 0.5],
])("%s reads %s as %s", (locale, text, value) => expect(parseNumber(text, locale)).toBe(value));

test.each([
	["da", "abc"],
	["da", ""],
	["da", "1e3"],
	["da", "1.25.0"],
	["da", "12.50,5"],
	["en", "1,25,000"],
	["en", "200 kr"],
])("%s takes %s for no number", (locale, text) => expect(parseNumber(text, locale)).toBeNull());

test("what is written can be read again", () => {
	for (const locale of ["da", "en", "fr", "de-CH", "ar", "he"]) {
		for (const value of [0.5, 1250.25, -1_000_000])
			expect(parseNumber(formatNumber(value, locale), locale)).toBe(value);
	}
});
