import { expect, test } from "vitest";
import first from "./testing/formats/format-1.json";
import second from "./testing/formats/format-2.json";
import { quiz } from "./testing/golden/quiz";
import { upgradeDocument } from "./upgrade";

test("a document of format 1 becomes exactly this one", () => {
	expect(upgradeDocument(first)).toEqual(second);
	expect(upgradeDocument(first)).toEqual(quiz);
});

test("what it was given stays as it is", () => {
	const before = structuredClone(first);
	upgradeDocument(first);
	expect(first).toEqual(before);
});

test("today's document comes back as itself", () => {
	expect(upgradeDocument(second)).toBe(second);
});

test.each<[string, unknown]>([
	["null", null],
	["a list", []],
	["a text", "format 1"],
	["a format to come", { format: 99 }],
	["no format", { screens: [] }],
	["a format that every object has", { format: "constructor" }],
])("%s comes back as it is", (_, stored) => {
	expect(upgradeDocument(stored)).toBe(stored);
});

test.each<[string, object]>([
	["without lists", { format: 1 }],
	["with a number for a list", { format: 1, screens: 1, resultPages: [{ slots: "none" }] }],
	["with holes", { format: 1, screens: [null, { blocks: [null, { choices: [null] }] }], resultPages: [[]] }],
])("an ill-shaped document %s stays ill-shaped, but breaks nothing", (_, stored) => {
	expect(upgradeDocument(stored)).toMatchObject({ ...stored, format: 2, variables: [] });
});
