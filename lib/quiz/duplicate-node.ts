import type { Patch } from "./edit";
import { type DocumentNode, findNode, listIds, type TreeNode } from "./node-tree";
import type { NodeId, QuizDocument } from "./types";

/** A patch that puts a copy of the node right after it, or null when there is no such node. */
export function duplicateNode(document: QuizDocument, id: NodeId, newId: () => NodeId): Patch | null {
	const found = findNode(document, id);
	if (!found) return null;
	const value = forkNode(found.node, newId) as unknown as DocumentNode;
	return { op: "insert", parent: found.parent, list: found.list, index: found.index + 1, value };
}

/**
 * A copy with new ids and lineages (a copy is a different question, its answers are not the original's), in which
 * references among the copied nodes follow the copy and all others stay. Takes a node or a whole document.
 */
export function forkNode<T extends TreeNode | QuizDocument>(node: T, newId: () => NodeId): T {
	const ids = new Map(listIds(node).map((id) => [id, newId()]));
	return forkValue(node, "", ids) as T;
}

/** Properties that hold an id or ids of other nodes. A number range's `from` and `to` are numbers, hence untouched. */
const REFERENCES = new Set([
	...["question", "questions", "choices", "cells", "screen", "from", "to", "slot", "slots", "node", "variable"],
	...["outcome", "outcomes"],
]);

function forkValue(value: unknown, key: string, ids: ReadonlyMap<NodeId, NodeId>): unknown {
	if (typeof value === "string") return REFERENCES.has(key) ? (ids.get(value) ?? value) : value;
	if (Array.isArray(value)) return value.map((item) => forkValue(item, key, ids));
	if (typeof value !== "object" || value === null) return value;
	const copy = Object.entries(value).map(([name, inner]) => [name, forkValue(inner, name, ids)]);
	return withFreshIdentity(Object.fromEntries(copy), ids);
}

/** Conditions, targets and predicates have no id, so only nodes change here. */
function withFreshIdentity(copy: Record<string, unknown>, ids: ReadonlyMap<NodeId, NodeId>): Record<string, unknown> {
	const id = typeof copy.id === "string" ? ids.get(copy.id) : undefined;
	if (id === undefined) return copy;
	return "lineage" in copy ? { ...copy, id, lineage: id } : { ...copy, id };
}
