import { expect, it } from "vitest";
import { quizPatch } from "./quiz-patch";

const deep = (levels: number): unknown => (levels === 0 ? 1 : { of: deep(levels - 1) });

it.each<[string, unknown, boolean]>([
	["a text", { op: "set", node: "q", key: "text", value: { en: "Hi" } }, true],
	["a property of the document", { op: "set", node: null, key: "locales", value: ["en"] }, true],
	[
		"a new node",
		{
			op: "insert",
			parent: null,
			list: "screens",
			index: 0,
			value: { id: "s", blocks: [] },
		},
		true,
	],
	["a new node without an id", { op: "insert", parent: null, list: "screens", index: 0, value: {} }, false],
	[
		"an unknown list",
		{
			op: "insert",
			parent: null,
			list: "secrets",
			index: 0,
			value: { id: "s" },
		},
		false,
	],
	["a negative place", { op: "move", node: "s", parent: null, list: "screens", index: -1 }, false],
	["an unknown kind", { op: "merge", node: "s" }, false],
	["a value as deep as may be", { op: "set", node: "q", key: "when", value: deep(40) }, true],
	["a value that is too deep", { op: "set", node: "q", key: "when", value: deep(41) }, false],
	[
		"a node that is too deep",
		{
			op: "insert",
			parent: null,
			list: "rules",
			index: 0,
			value: { id: "r", when: deep(41) },
		},
		false,
	],
])("%s", (_, patch, accepted) => {
	expect(quizPatch.safeParse(patch).success).toBe(accepted);
});
