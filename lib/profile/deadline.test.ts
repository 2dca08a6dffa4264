import { expect, test } from "vitest";
import { addMonths, dueAt } from "./deadline";

const at = (text: string) => Date.parse(text);

test.each([
	["2026-01-15T09:30:00Z", false, "2026-02-15T09:30:00Z"],
	["2026-01-31T09:30:00Z", false, "2026-02-28T09:30:00Z"],
	["2028-01-31T00:00:00Z", false, "2028-02-29T00:00:00Z"],
	["2026-12-05T00:00:00Z", false, "2027-01-05T00:00:00Z"],
	["2026-01-31T09:30:00Z", true, "2026-04-30T09:30:00Z"],
	["2026-11-30T00:00:00Z", true, "2027-02-28T00:00:00Z"],
])("what came at %s (extended: %s) is due at %s", (received, extended, due) => {
	expect(dueAt(at(received), extended)).toBe(at(due));
});

test("months ago end on the last day of a shorter month", () => {
	expect(addMonths(at("2026-03-31T12:00:00Z"), -1)).toBe(at("2026-02-28T12:00:00Z"));
	expect(addMonths(at("2026-03-31T12:00:00Z"), -13)).toBe(at("2025-02-28T12:00:00Z"));
});
