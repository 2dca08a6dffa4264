import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { appendPatch, applyPatch, applyPatches, EditError, invertPatch, invertPatches, type Patch } from "./edit";
import { newChoice, newScreen } from "./new-document";
import { findNode, listIds, NODE_LISTS, type NodeList } from "./node-tree";
import { arbitraryDocument } from "./testing/arbitraries";
import { choice, makeQuiz, screen, screens, single } from "./testing/make-quiz";
import type { QuizDocument } from "./types";

const quiz = makeQuiz({
	screens: [
		...screens(single("q-a", [choice("a1"), choice("a2"), choice("a3")])),
		screen("s-b", single("q-b", [choice("b1"), choice("b2")])),
	],
});
const choicesOf = (document: QuizDocument, id: string) => {
	const node = findNode(document, id)?.node;
	return Array.isArray(node?.choices) ? node.choices.map((one: { id: string }) => one.id).join(" ") : null;
};
const problem = (patch: Patch, document = quiz) => {
	try {
		applyPatch(document, patch);
	} catch (error) {
		return error instanceof EditError ? error.code : error;
	}
	return null;
};

describe("applyPatch", () => {
	test("sets a property of a node, and shares what is untouched", () => {
		const changed = applyPatch(quiz, { op: "set", node: "a2", key: "text", value: { en: "New" } });
		expect(findNode(changed, "a2")?.node.text).toEqual({ en: "New" });
		expect(findNode(quiz, "a2")?.node.text).toEqual({ en: "a2" });
		expect(changed.screens[1]).toBe(quiz.screens[1]);
		expect(changed.resultPages).toBe(quiz.resultPages);
		expect(findNode(changed, "a1")?.node).toBe(findNode(quiz, "a1")?.node);
	});

	test("sets a property of the document itself", () => {
		expect(applyPatch(quiz, { op: "set", node: null, key: "currency", value: "EUR" }).currency).toBe("EUR");
	});

	test.each([0, 1, 3])("inserts at %d", (index) => {
		const ids = ["a1", "a2", "a3"].toSpliced(index, 0, "new").join(" ");
		const value = newChoice(() => "new");
		expect(choicesOf(applyPatch(quiz, { op: "insert", parent: "q-a", list: "choices", index, value }), "q-a")).toBe(
			ids,
		);
	});

	test("inserts into the document itself", () => {
		const value = newScreen(() => "s-new");
		const changed = applyPatch(quiz, { op: "insert", parent: null, list: "screens", index: 1, value });
		expect(changed.screens.map(({ id }) => id)).toEqual(["s-a", "s-new", "s-b"]);
	});

	test("removes a node with all below it", () => {
		const changed = applyPatch(quiz, { op: "remove", node: "s-a" });
		expect(listIds(changed)).not.toContain("a1");
		expect(changed.screens.map(({ id }) => id)).toEqual(["s-b"]);
	});

	test.each([
		["a1", "q-a", 2, "a2 a3 a1", "b1 b2"],
		["a3", "q-a", 0, "a3 a1 a2", "b1 b2"],
		["a2", "q-a", 1, "a1 a2 a3", "b1 b2"],
		["a2", "q-b", 1, "a1 a3", "b1 a2 b2"],
	])("moves %s to %s at %d", (node, parent, index, a, b) => {
		const changed = applyPatch(quiz, { op: "move", node, parent, list: "choices", index });
		expect([choicesOf(changed, "q-a"), choicesOf(changed, "q-b")]).toEqual([a, b]);
	});

	test.each<[string, Patch]>([
		["unknown-node", { op: "set", node: "gone", key: "text", value: {} }],
		["unknown-node", { op: "remove", node: "gone" }],
		["unknown-node", { op: "move", node: "gone", parent: null, list: "screens", index: 0 }],
		["unknown-node", { op: "move", node: "a1", parent: "gone", list: "choices", index: 0 }],
		["unknown-node", { op: "insert", parent: "gone", list: "choices", index: 0, value: choice("new") }],
		["unknown-key", { op: "set", node: "a1", key: "colour", value: "red" }],
		["unknown-key", { op: "set", node: "a1", key: "id", value: "other" }],
		["unknown-key", { op: "set", node: "a1", key: "__proto__", value: {} }],
		["unknown-key", { op: "set", node: null, key: "constructor", value: {} }],
		["unknown-key", { op: "insert", parent: "a1", list: "choices", index: 0, value: choice("new") }],
		["duplicate-id", { op: "insert", parent: "q-b", list: "choices", index: 0, value: choice("a1") }],
		["duplicate-id", { op: "set", node: "q-b", key: "choices", value: [choice("a1")] }],
		["bad-index", { op: "insert", parent: "q-b", list: "choices", index: 3, value: choice("new") }],
		["bad-index", { op: "insert", parent: "q-b", list: "choices", index: -1, value: choice("new") }],
		["bad-index", { op: "insert", parent: "q-b", list: "choices", index: 0.5, value: choice("new") }],
		["bad-index", { op: "move", node: "a1", parent: "q-a", list: "choices", index: 3 }],
		["into-itself", { op: "move", node: "s-a", parent: "q-a", list: "choices", index: 0 }],
		["into-itself", { op: "move", node: "q-a", parent: "q-a", list: "choices", index: 0 }],
	])("refuses: %s %#", (code, patch) => {
		expect(problem(patch)).toBe(code);
	});
});

describe("appendPatch", () => {
	const type = (value: string, node = "a1", key = "name"): Patch => ({ op: "set", node, key, value });

	test("keeps one patch while the same property is set again", () => {
		const pending = [type("h"), type("he"), type("hey")].reduce<Patch[]>(appendPatch, []);
		expect(pending).toEqual([type("hey")]);
	});

	test("keeps patches of other nodes, properties and kinds apart", () => {
		const patches: Patch[] = [type("h"), type("h", "a2"), type("h", "a2", "text"), { op: "remove", node: "a2" }];
		expect(patches.reduce<Patch[]>(appendPatch, [])).toEqual(patches);
	});
});

describe("any patches", () => {
	/** One that mostly applies, built from what the document holds. */
	const patchFor = (document: QuizDocument, fresh: string): fc.Arbitrary<Patch> => {
		const ids = listIds(document);
		const lists = [...ids, null].flatMap((id) => {
			const node = id === null ? document : (findNode(document, id)?.node ?? {});
			return NODE_LISTS.filter((list) => list in node).map((list): [string | null, NodeList] => [id, list]);
		});
		const place = { index: fc.integer({ min: 0, max: 3 }) };
		const node = fc.constantFrom(...ids);
		return fc.oneof(
			fc.record({
				op: fc.constant("set" as const),
				node,
				key: fc.constantFrom("text", "lineage", "effects"),
				value: fc.constant([]),
			}),
			fc.record({ op: fc.constant("remove" as const), node }),
			fc.constantFrom(...lists).chain(([parent, list]) =>
				fc.oneof(
					fc.record({
						op: fc.constant("move" as const),
						node,
						parent: fc.constant(parent),
						list: fc.constant(list),
						...place,
					}),
					fc.record({
						op: fc.constant("insert" as const),
						parent: fc.constant(parent),
						list: fc.constant(list),
						value: fc.constant(newChoice(() => fresh)),
						...place,
					}),
				),
			),
		);
	};

	test("are undone by their inverse, one by one and all together", () => {
		fc.assert(
			fc.property(arbitraryDocument, fc.infiniteStream(fc.nat()), (document, seeds) => {
				const before = structuredClone(document);
				const applied: Patch[] = [];
				let now = document;
				for (let step = 0; step < 6 && listIds(now).length > 0; step++) {
					const [patch] = fc.sample(patchFor(now, `new-${step}`), { seed: seeds.next().value, numRuns: 1 });
					if (!patch || problem(patch, now) !== null) continue;
					const next = applyPatch(now, patch);
					expect(applyPatch(next, invertPatch(now, patch))).toEqual(now);
					applied.push(patch);
					now = next;
				}
				expect(applyPatches(document, applied)).toEqual(now);
				expect(applyPatches(now, invertPatches(document, applied))).toEqual(before);
				expect(document).toEqual(before);
			}),
			{ numRuns: 150 },
		);
	});
});
