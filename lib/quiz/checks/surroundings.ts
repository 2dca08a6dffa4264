import type { CompiledCatalog } from "../compile-catalog";
import type { AttributeDefinition, AttributeScalar, Locale, NodeId } from "../types";

/** What is known around the document. Null: not known here, so not checked. */
export interface Surroundings {
	catalog: CompiledCatalog | null;
	attributes: readonly AttributeDefinition[] | null;
	purposes: readonly KnownPurpose[] | null;
	traits: readonly KnownTrait[] | null;
}

/** A purpose of the workspace that can be asked for. */
export interface KnownPurpose {
	id: NodeId;
	/** Those that it has a notice in. */
	locales: readonly Locale[];
}

/** A trait of the workspace's dictionary that answers can say something of. */
export interface KnownTrait {
	key: string;
	/** Whether the value can be kept of it. */
	fits: (value: AttributeScalar) => boolean;
	/** Which kind of answer can itself be its value; null: none. */
	answer: "number" | "day" | null;
	sensitive: boolean;
	/** Values are kept of those who agree to one of them. */
	purposes: readonly NodeId[];
}
