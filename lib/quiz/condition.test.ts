import { describe, expect, test } from "vitest";
import { holds, type Seen } from "./condition";
import type { ChoiceOp, Condition } from "./types";

const seen: Seen = {
	answers: {
		colour: { kind: "choices", ids: ["red", "blue"] },
		size: { kind: "number", value: 10 },
		left: { kind: "skipped" },
		kept: { kind: "declined" },
		agreed: { kind: "consent", granted: false },
	},
	variables: { dryness: 10 },
};

const choice = (question: string, op: ChoiceOp, ...choices: string[]): Condition => ({
	kind: "choice",
	question,
	op,
	choices,
});
const yes: Condition = { kind: "all", of: [] };
const no: Condition = { kind: "any", of: [] };

describe("choice conditions", () => {
	test.each([
		["hasAny", ["red"], true],
		["hasAny", ["green"], false],
		["hasAny", ["green", "blue"], true],
		["hasAny", [], false],
		["hasAll", ["red", "blue"], true],
		["hasAll", ["red", "green"], false],
		["hasAll", [], true],
		["hasNone", ["green"], true],
		["hasNone", ["green", "red"], false],
		["hasNone", [], true],
		["first", ["red"], true],
		["first", ["blue"], false],
		["first", ["blue", "red"], true],
		["first", [], false],
	] as const)("%s of %j is %s", (op, choices, expected) => {
		expect(holds(choice("colour", op, ...choices), seen)).toBe(expected);
	});

	test.each(["left", "kept", "unknown", "size"])("only hasNone holds of %s, which has no choices", (question) => {
		expect(holds(choice(question, "hasAny", "red"), seen)).toBe(false);
		expect(holds(choice(question, "hasAll", "red"), seen)).toBe(false);
		expect(holds(choice(question, "hasAll"), seen)).toBe(false);
		expect(holds(choice(question, "first", "red"), seen)).toBe(false);
		expect(holds(choice(question, "hasNone", "red"), seen)).toBe(true);
	});
});

describe("number conditions, the answer being 10", () => {
	test.each([
		["=", 10, null, true],
		["=", 10.5, null, false],
		["≠", 10, null, false],
		["≠", 9, null, true],
		["<", 10, null, false],
		["<", 11, null, true],
		["≤", 10, null, true],
		["≤", 9, null, false],
		[">", 10, null, false],
		[">", 9, null, true],
		["≥", 10, null, true],
		["≥", 11, null, false],
		["between", 10, 20, true],
		["between", 0, 10, true],
		["between", 11, 20, false],
		["between", 0, 9, false],
		["between", 0, null, false],
	] as const)("%s %d (to %s) is %s", (op, value, to, expected) => {
		expect(holds({ kind: "number", question: "size", op, value, to }, seen)).toBe(expected);
	});

	test.each(["left", "kept", "unknown", "colour"])("only ≠ holds of %s, which has no number", (question) => {
		for (const op of ["=", "<", "≤", ">", "≥", "between"] as const) {
			expect(holds({ kind: "number", question, op, value: 0, to: 100 }, seen)).toBe(false);
		}
		expect(holds({ kind: "number", question, op: "≠", value: 0, to: null }, seen)).toBe(true);
	});
});

describe("variable conditions, the value being 10", () => {
	const tests = [
		["=", 10, null, true],
		["≠", 10, null, false],
		["<", 11, null, true],
		["≤", 9, null, false],
		[">", 9, null, true],
		["≥", 11, null, false],
		["between", 10, 20, true],
		["between", 0, null, false],
	] as const;
	test.each(tests)("%s %d (to %s) is %s", (op, value, to, expected) => {
		expect(holds({ kind: "variable", variable: "dryness", op, value, to }, seen)).toBe(expected);
	});

	test("only ≠ holds of a variable that isn't there", () => {
		expect(holds({ kind: "variable", variable: "gone", op: "≠", value: 0, to: null }, seen)).toBe(true);
		expect(holds({ kind: "variable", variable: "gone", op: "≥", value: 0, to: null }, seen)).toBe(false);
	});
});

describe("status conditions", () => {
	const statuses = ["answered", "skipped", "declined", "notVisited"] as const;
	test.each([
		["colour", "answered"],
		["size", "answered"],
		["agreed", "answered"],
		["left", "skipped"],
		["kept", "declined"],
		["unknown", "notVisited"],
	] as const)("%s is %s and nothing else", (question, is) => {
		const true_ = statuses.filter((status) => holds({ kind: "status", question, is: status }, seen));
		expect(true_).toEqual([is]);
	});
});

describe("groups", () => {
	test.each([
		["all", [], true],
		["all", [yes, yes], true],
		["all", [yes, no], false],
		["any", [], false],
		["any", [no, yes], true],
		["any", [no, no], false],
	] as const)("%s of %j is %s", (kind, of, expected) => {
		expect(holds({ kind, of: [...of] }, seen)).toBe(expected);
		expect(holds({ kind: "not", of: { kind, of: [...of] } }, seen)).toBe(!expected);
	});
});
