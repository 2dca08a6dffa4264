import type {
	Choice,
	Constraint,
	Effect,
	NodeId,
	NumberRange,
	Outcome,
	Question,
	QuizDocument,
	ResultPage,
	Rule,
	Screen,
	Slot,
	TextBlock,
	Variable,
} from "./types";

/** The keys under which nodes keep lists of nodes. Everything else of a node is a plain property. */
export const NODE_LISTS = [
	"screens",
	"rules",
	"variables",
	"outcomes",
	"resultPages",
	"blocks",
	"choices",
	"ranges",
	"effects",
	"slots",
	"constraints",
] as const;
export type NodeList = (typeof NODE_LISTS)[number];

export type DocumentNode =
	| Screen
	| Rule
	| Variable
	| ResultPage
	| TextBlock
	| Question
	| Choice
	| NumberRange
	| Effect
	| Slot
	| Outcome
	| Constraint;

/** A node seen without its kind: an id, properties, and child nodes under `NODE_LISTS`. */
export interface TreeNode {
	id: NodeId;
	[key: string]: unknown;
}

/** Where a node stands: the list and index to follow at each level, from the document down. */
export type Trail = { list: NodeList; index: number }[];

export interface FoundNode {
	node: TreeNode;
	/** Null when the node hangs on the document itself. */
	parent: NodeId | null;
	list: NodeList;
	index: number;
	trail: Trail;
}

/** O(nodes). */
export function findNode(document: QuizDocument, id: NodeId): FoundNode | null {
	return findBelow(asTree(document), null, [], id);
}

/** Ids of the node itself, if it has one, and of every node below it, in document order. */
export function listIds(tree: unknown): NodeId[] {
	if (!isTree(tree)) return [];
	const below = NODE_LISTS.flatMap((list) => childrenOf(tree, list)?.flatMap(listIds) ?? []);
	return typeof tree.id === "string" ? [tree.id, ...below] : below;
}

/** Lineages of all nodes, each once. */
export function listLineages(tree: unknown): NodeId[] {
	if (!isTree(tree)) return [];
	const below = NODE_LISTS.flatMap((list) => childrenOf(tree, list)?.flatMap(listLineages) ?? []);
	return [...new Set(typeof tree.lineage === "string" ? [tree.lineage, ...below] : below)];
}

/** The child nodes in a list, or null when the node has no such list. */
export function childrenOf(tree: Omit<TreeNode, "id">, list: NodeList): TreeNode[] | null {
	const value = tree[list];
	return Array.isArray(value) && value.every(isTree) ? value : null;
}

/** The document with the node at the end of the trail changed; everything off the trail is shared. */
export function rewrite(document: QuizDocument, trail: Trail, change: (tree: TreeNode) => TreeNode): QuizDocument {
	return rewriteBelow(asTree(document), trail, change) as unknown as QuizDocument;
}

function rewriteBelow(tree: TreeNode, trail: Trail, change: (tree: TreeNode) => TreeNode): TreeNode {
	const [step, ...rest] = trail;
	if (!step) return change(tree);
	const children = childrenOf(tree, step.list) ?? [];
	return {
		...tree,
		[step.list]: children.map((child, index) => (index === step.index ? rewriteBelow(child, rest, change) : child)),
	};
}

function findBelow(tree: TreeNode, parent: NodeId | null, trail: Trail, id: NodeId): FoundNode | null {
	for (const list of NODE_LISTS) {
		for (const [index, node] of (childrenOf(tree, list) ?? []).entries()) {
			const here = [...trail, { list, index }];
			if (node.id === id) return { node, parent, list, index, trail: here };
			const below = findBelow(node, node.id, here, id);
			if (below) return below;
		}
	}
	return null;
}

function isTree(value: unknown): value is TreeNode {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The document is a tree without an id of its own. */
function asTree(document: QuizDocument): TreeNode {
	return document as unknown as TreeNode;
}
