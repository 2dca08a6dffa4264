import { describe, expect, test } from "vitest";
import { type DecimalSign, decimalEvidence, parseNumber } from "./parse-number";
import { parsePrice } from "./parse-price";

describe("parseNumber", () => {
	test.each<[string, DecimalSign, number | null]>([
		["12", ".", 12],
		["12.5", ".", 12.5],
		["12,5", ".", 12.5],
		["1.234,50", ".", 1234.5],
		["1,234.50", ",", 1234.5],
		["1.234", ".", 1.234],
		["1.234", ",", 1234],
		["1,234", ".", 1234],
		["1,234", ",", 1.234],
		["0.123", ",", 0.123],
		["1.234.567", ".", 1234567],
		["1,234,567.8", ",", 1234567.8],
		["1 234,5", ",", 1234.5],
		["1\u00a0234.5", ".", 1234.5],
		["1'234.50", ".", 1234.5],
		["-3", ".", -3],
		["−3", ".", -3],
		[".5", ".", 0.5],
		["5.", ".", 5],
		["1.23.456", ".", null],
		["1,2,3", ".", null],
		["12.34.56", ".", null],
		["", ".", null],
		[".", ".", null],
		["abc", ".", null],
		["1e5", ".", null],
		["0x10", ".", null],
		["NaN", ".", null],
		["Infinity", ".", null],
	])("%s with decimal %s is %s", (text, decimal, value) => {
		expect(parseNumber(text, decimal)).toBe(value);
	});
});

describe("parsePrice", () => {
	test.each<[string, number | null]>([
		["175", 175],
		["$ 12.50", 12.5],
		["US$12.50", 12.5],
		["12,50 €", 12.5],
		["kr 149", 149],
		["kr. 1.149,95", 1149.95],
		["149,00 kr.", 149],
		["149,-", 149],
		["1.234,50", 1234.5],
		["1,234.50", 1234.5],
		["DKK 49", 49],
		["49 DKK", 49],
		["0", 0],
		["12.345,678", 12345.68],
		["-5", null],
		["from 12", null],
		["12 pieces", null],
		["12-15", null],
		["free", null],
		["10000000000", null],
		["", null],
	])("%s is %s", (text, value) => {
		expect(parsePrice(text, ".")).toBe(value);
	});
});

test.each([
	["12.50", "."],
	["12,50", ","],
	["1.234,50", ","],
	["1,234.50", "."],
	["1.234.567", ","],
	["1,234,567", "."],
	["1.234", null],
	["0.123", "."],
	["12", null],
])("%s shows that fractions follow %s", (text, sign) => {
	expect(decimalEvidence(text)).toBe(sign);
});
