import {
	childrenOf,
	type DocumentNode,
	type FoundNode,
	findNode,
	listIds,
	NODE_LISTS,
	type NodeList,
	rewrite,
	type TreeNode,
} from "./node-tree";
import type { NodeId, QuizDocument } from "./types";

/**
 * One small change of a document. Edits, autosave, undo and history all carry these and fold them with `applyPatch`.
 * A `node` or `parent` of null is the document itself. Patches are plain JSON; the result of patches from outside must
 * be parsed before it is trusted, for `value` may be anything.
 */
export type Patch =
	/** Sets a property that the node already has (never `id`): a text, a limit, a whole condition or list. */
	| { op: "set"; node: NodeId | null; key: string; value: unknown }
	/** Puts a new node at `index` of the parent's list. */
	| { op: "insert"; parent: NodeId | null; list: NodeList; index: number; value: DocumentNode }
	| { op: "remove"; node: NodeId }
	/** `index` counts after the node has been taken out of its old place. */
	| { op: "move"; node: NodeId; parent: NodeId | null; list: NodeList; index: number };

export type EditProblem = "unknown-node" | "unknown-key" | "duplicate-id" | "bad-index" | "into-itself";

/** A patch that doesn't apply to this document; the document is unchanged. */
export class EditError extends Error {
	constructor(
		readonly code: EditProblem,
		readonly node: NodeId | null,
	) {
		super(`${code}: ${node ?? "document"}`);
		this.name = "EditError";
	}
}

/** The changed document; unchanged parts are shared with the old one. Throws EditError. */
export function applyPatch(document: QuizDocument, patch: Patch): QuizDocument {
	switch (patch.op) {
		case "set":
			return setProperty(document, patch.node, patch.key, patch.value);
		case "insert":
			if (repeats([...listIds(document), ...listIds(patch.value)])) throw new EditError("duplicate-id", patch.value.id);
			return insertNode(document, patch.parent, patch.list, patch.index, patch.value);
		case "remove":
			return removeNode(document, requireNode(document, patch.node));
		case "move": {
			const found = requireNode(document, patch.node);
			if (patch.parent !== null && listIds(found.node).includes(patch.parent)) {
				throw new EditError("into-itself", patch.node);
			}
			return insertNode(removeNode(document, found), patch.parent, patch.list, patch.index, found.node);
		}
	}
}

/** The patch that undoes `patch`, given the document before it: applying both gives an equal document. Throws EditError. */
export function invertPatch(before: QuizDocument, patch: Patch): Patch {
	switch (patch.op) {
		case "set":
			return { ...patch, value: propertyOf(before, patch.node, patch.key) };
		case "insert":
			return { op: "remove", node: patch.value.id };
		case "remove": {
			const { parent, list, index, node } = requireNode(before, patch.node);
			return { op: "insert", parent, list, index, value: node as unknown as DocumentNode };
		}
		case "move": {
			const { parent, list, index } = requireNode(before, patch.node);
			return { op: "move", node: patch.node, parent, list, index };
		}
	}
}

/** Applies patches in order: all or, when one throws, none. */
export function applyPatches(document: QuizDocument, patches: readonly Patch[]): QuizDocument {
	return patches.reduce(applyPatch, document);
}

/** The patches that undo `patches`, in the order in which to apply them. */
export function invertPatches(before: QuizDocument, patches: readonly Patch[]): Patch[] {
	let document = before;
	const inverse: Patch[] = [];
	for (const patch of patches) {
		inverse.unshift(invertPatch(document, patch));
		document = applyPatch(document, patch);
	}
	return inverse;
}

/** Adds a patch to a pending list; setting one property again and again (typing) stays one patch. */
export function appendPatch(pending: readonly Patch[], patch: Patch): Patch[] {
	const last = pending.at(-1);
	const again = last?.op === "set" && patch.op === "set" && last.node === patch.node && last.key === patch.key;
	return again ? [...pending.slice(0, -1), patch] : [...pending, patch];
}

function setProperty(document: QuizDocument, node: NodeId | null, key: string, value: unknown): QuizDocument {
	propertyOf(document, node, key);
	const trail = node === null ? [] : requireNode(document, node).trail;
	const changed = rewrite(document, trail, (tree) => ({ ...tree, [key]: value }));
	if (isNodeList(key) && repeats(listIds(changed))) throw new EditError("duplicate-id", node);
	return changed;
}

function propertyOf(document: QuizDocument, node: NodeId | null, key: string): unknown {
	const tree: object = node === null ? document : requireNode(document, node).node;
	if (key === "id" || !Object.hasOwn(tree, key)) throw new EditError("unknown-key", node);
	return (tree as Record<string, unknown>)[key];
}

function insertNode(
	document: QuizDocument,
	parent: NodeId | null,
	list: NodeList,
	index: number,
	value: object,
): QuizDocument {
	const trail = parent === null ? [] : requireNode(document, parent).trail;
	return rewrite(document, trail, (tree) => {
		const children = Object.hasOwn(tree, list) ? childrenOf(tree, list) : null;
		if (!children) throw new EditError("unknown-key", parent);
		if (!Number.isInteger(index) || index < 0 || index > children.length) throw new EditError("bad-index", parent);
		return { ...tree, [list]: [...children.slice(0, index), value as TreeNode, ...children.slice(index)] };
	});
}

function removeNode(document: QuizDocument, { trail, list, index }: FoundNode): QuizDocument {
	return rewrite(document, trail.slice(0, -1), (tree) => ({
		...tree,
		[list]: (childrenOf(tree, list) ?? []).filter((_, at) => at !== index),
	}));
}

function requireNode(document: QuizDocument, id: NodeId): FoundNode {
	const found = findNode(document, id);
	if (!found) throw new EditError("unknown-node", id);
	return found;
}

function isNodeList(key: string): key is NodeList {
	return (NODE_LISTS as readonly string[]).includes(key);
}

function repeats(ids: readonly NodeId[]): boolean {
	return new Set(ids).size < ids.length;
}
