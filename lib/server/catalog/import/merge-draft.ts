import "server-only";
import { newId } from "@/lib/server/new-id";
import type { StoredVariant, WholeProduct } from "../load-whole";
import type { ImportedFile, ProductDraft, VariantDraft } from "./product-draft";

export interface MergeContext {
	told: ImportedFile["told"];
	/** Ids of collections by the titles that the file uses. */
	collectionIds: ReadonlyMap<string, string>;
	/** Archived products that the file names come back. */
	restoreArchived: boolean;
}

/** What a product becomes when the file has its say: all that the file doesn't tell stays. */
export function mergeDraft(stored: WholeProduct | null, draft: ProductDraft, context: MergeContext): WholeProduct {
	const { told } = context;
	const base = stored ?? blank(draft.externalId);
	return {
		id: base.id,
		externalId: base.externalId,
		title: draft.title,
		description: told.has("description") ? draft.description : base.description,
		status: mergeStatus(base, draft, context),
		url: told.has("url") ? draft.url : base.url,
		imageUrl: told.has("image") ? draft.imageUrl : base.imageUrl,
		rank: told.has("rank") ? draft.rank : base.rank,
		attributes: mergeAttributes(base, draft),
		collections: told.has("collections") ? mergeCollections(base, draft, context) : base.collections,
		variants: mergeVariants(base.variants, draft, told),
	};
}

const blank = (externalId: string): WholeProduct => ({
	id: newId(),
	externalId,
	title: "",
	description: "",
	status: "active",
	url: null,
	imageUrl: null,
	rank: null,
	attributes: {},
	collections: [],
	variants: [],
});

function mergeStatus(base: WholeProduct, draft: ProductDraft, context: MergeContext): WholeProduct["status"] {
	if (context.told.has("status")) return draft.active ? "active" : "archived";
	return context.restoreArchived ? "active" : base.status;
}

function mergeAttributes(base: WholeProduct, draft: ProductDraft): WholeProduct["attributes"] {
	const attributes = { ...base.attributes };
	for (const [key, value] of Object.entries(draft.attributes)) {
		if (value === null) delete attributes[key];
		else attributes[key] = value;
	}
	return attributes;
}

/** The file decides about the collections it names anywhere; membership of all others stays. */
function mergeCollections(base: WholeProduct, draft: ProductDraft, { collectionIds }: MergeContext): string[] {
	const named = new Set(collectionIds.values());
	const ids = new Set(base.collections.filter((id) => !named.has(id)));
	for (const title of draft.collections) {
		const id = collectionIds.get(title);
		if (id) ids.add(id);
	}
	return [...ids].sort();
}

function mergeVariants(stored: StoredVariant[], draft: ProductDraft, told: MergeContext["told"]): StoredVariant[] {
	if (stored.length > 0 && !told.has("price") && !told.has("available") && !told.has("stock") && !told.has("variants"))
		return stored;
	const byId = new Map(stored.map((variant) => [variant.externalId, variant]));
	const next = draft.variants.map((variant) => mergeVariant(byId.get(variant.externalId), variant, told));
	if (!draft.partial) return next;
	const present = new Set(next.map(({ externalId }) => externalId));
	return [...next, ...stored.filter(({ externalId }) => !present.has(externalId))];
}

function mergeVariant(
	stored: StoredVariant | undefined,
	draft: VariantDraft,
	told: MergeContext["told"],
): StoredVariant {
	if (!stored) return draft;
	return {
		...(told.has("variants") ? draft : stored),
		price: told.has("price") ? draft.price : stored.price,
		available: told.has("available") ? draft.available : stored.available,
		stock: told.has("stock") ? draft.stock : stored.stock,
	};
}
