import { describe, expect, it } from "vitest";
import { type CsvValue, escapeCell } from "./escape-cell";

describe("escapeCell", () => {
	it.each<[string, CsvValue, string]>([
		["plain text", "Hav Dagcreme", "Hav Dagcreme"],
		["a formula", "=1+1", "'=1+1"],
		["a command", '=cmd|"/c calc"!A1', '\'=cmd|"/c calc"!A1'],
		["a link formula", '=HYPERLINK("http://x","y")', '\'=HYPERLINK("http://x","y")'],
		["plus", "+45 12 34", "'+45 12 34"],
		["minus", "-2+3", "'-2+3"],
		["at", "@SUM(A1)", "'@SUM(A1)"],
		["tab before", "\t=1", "'\t=1"],
		["spaces before", "   =1", "'   =1"],
		["a line break first", "\n=1", "'\n=1"],
		["a carriage return first", "\rok", "'\rok"],
		["full-width equals", "＝1", "'＝1"],
		["byte-order mark before", "\ufeff=1", "'\ufeff=1"],
		["null byte before", "\u0000=1", "'\u0000=1"],
		["a sign within", "a=b", "a=b"],
		["e-mail", "ida@example.com", "ida@example.com"],
		["empty", "", ""],
		["null", null, ""],
		["a negative number", -0.25, "-0.25"],
		["zero", 0, "0"],
		["not a number", Number.NaN, ""],
		["true", true, "1"],
		["false", false, "0"],
	])("%s", (_name, value, expected) => expect(escapeCell(value)).toBe(expected));
});
