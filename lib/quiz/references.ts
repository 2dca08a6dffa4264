import { optionIn, PRICE } from "./predicate";
import type { QuizDocument } from "./types";

/** What lies outside a document, in its workspace, and is named in it; pictures and attributes by address and key. */
export const referenceKinds = ["product", "collection", "attribute", "purpose", "picture"] as const;
export type ReferenceKind = (typeof referenceKinds)[number];

/** Everything outside that the document names, each once, in the order of the document. */
export function referencesOf(document: QuizDocument): Record<ReferenceKind, string[]> {
	const found: Record<ReferenceKind, Set<string>> = {
		product: new Set(),
		collection: new Set(),
		attribute: new Set(),
		purpose: new Set(),
		picture: new Set(),
	};
	visit(document, "", (kind, id) => {
		found[kind].add(id);
		return id;
	});
	return {
		product: [...found.product],
		collection: [...found.collection],
		attribute: [...found.attribute],
		purpose: [...found.purpose],
		picture: [...found.picture],
	};
}

/** The document with other names for what lies outside; `rename` gives an id back as it is to leave it. */
export function moveReferences(
	document: QuizDocument,
	rename: (kind: ReferenceKind, id: string) => string,
): QuizDocument {
	return visit(document, "", rename) as QuizDocument;
}

/** Properties that hold ids of things outside, whatever node they stand in. */
const LISTS: ReadonlyMap<string, ReferenceKind> = new Map([
	["ids", "product"],
	["fallback", "product"],
	["by", "product"],
	["purposes", "purpose"],
]);
const SINGLES: ReadonlyMap<string, ReferenceKind> = new Map([
	["purpose", "purpose"],
	["product", "product"],
	["imageUrl", "picture"],
	["logoUrl", "picture"],
]);

type Rename = (kind: ReferenceKind, id: string) => string;

function visit(value: unknown, key: string, rename: Rename): unknown {
	if (typeof value === "string") return renameAs(SINGLES.get(key), value, rename);
	if (Array.isArray(value)) {
		const kind = LISTS.get(key);
		return value.map((item) => (typeof item === "string" ? renameAs(kind, item, rename) : visit(item, "", rename)));
	}
	if (typeof value !== "object" || value === null) return value;
	const copy = Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, visit(inner, name, rename)]));
	if (copy.kind === "collection" && typeof copy.id === "string") copy.id = rename("collection", copy.id);
	// A fact about the person has a name of its own; only tests and likeness ask the catalog.
	const { attribute } = copy;
	const asks = "operand" in copy || copy.kind === "alike";
	if (asks && typeof attribute === "string" && attribute !== PRICE && optionIn(attribute) === null)
		copy.attribute = rename("attribute", attribute);
	return copy;
}

function renameAs(kind: ReferenceKind | undefined, id: string, rename: Rename): string {
	return kind === undefined ? id : rename(kind, id);
}
