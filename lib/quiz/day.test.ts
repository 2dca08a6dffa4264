import { describe, expect, test } from "vitest";
import { isoDay, sayDay, toDay } from "./day";

describe("a date and its day", () => {
	test.each([
		["1970-01-01", 0],
		["1969-12-31", -1],
		["2000-02-29", 11_016],
		["2026-11-26", 20_783],
		["1900-01-01", -25_567],
	])("%s is day %d", (iso, day) => {
		expect(toDay(iso)).toBe(day);
		expect(isoDay(day)).toBe(iso);
	});

	test.each(["", "2026-02-30", "2026-13-01", "26-11-2026", "2026-11-26T00:00", "2026-1-1"])("%j is no date", (text) =>
		expect(toDay(text)).toBeNull(),
	);

	test.each([Number.NaN, 1e12, Number.POSITIVE_INFINITY])("day %d is none", (day) => {
		expect(isoDay(day)).toBe("");
		expect(sayDay(day, "en")).toBe("");
	});

	test.each([
		["en-GB", "26 November 2026"],
		["da", "26. november 2026"],
	])("is said in %s", (locale, said) => expect(sayDay(20_783, locale)).toBe(said));
});
