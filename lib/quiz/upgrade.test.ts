import { expect, test } from "vitest";
import first from "./testing/formats/format-1.json";
import second from "./testing/formats/format-2.json";
import third from "./testing/formats/format-3.json";
import fourth from "./testing/formats/format-4.json";
import fifth from "./testing/formats/format-5.json";
import { quiz } from "./testing/golden/quiz";
import { upgradeDocument } from "./upgrade";

test.each([
	["1", first],
	["2", second],
	["3", third],
	["4", fourth],
])("a document of format %s becomes exactly this one", (_, stored) => {
	expect(upgradeDocument(stored)).toEqual(fifth);
	expect(upgradeDocument(stored)).toEqual(quiz);
});

test("what it was given stays as it is", () => {
	const before = structuredClone(first);
	upgradeDocument(first);
	expect(first).toEqual(before);
});

test("today's document comes back as itself", () => {
	expect(upgradeDocument(fifth)).toBe(fifth);
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
	expect(upgradeDocument(stored)).toMatchObject({ ...stored, format: 5, variables: [], outcomes: [] });
});
