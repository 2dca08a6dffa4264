import { z } from "zod";
import type { VariantCard } from "../quiz/say-result";
import type { AttributeDefinition, AttributeScalar, AttributeValue } from "../quiz/types";
import { attributeKey, attributeTypes } from "./catalog-import";
import { target } from "./quiz-parts";

export const productParams = z.object({ product: z.uuid() });
export const collectionParams = z.object({ collection: z.uuid() });
export const attributeParams = z.object({ key: attributeKey });

/** An attribute as pickers and the attributes page need it. */
export interface AttributeSummary extends AttributeDefinition {
	/** Active products that have it. */
	products: number;
	distinct: number;
	/** Of numbers; else null. */
	least: number | null;
	greatest: number | null;
	/** Most frequent first, at most 200; empty for text. A set's single values. */
	values: { value: AttributeScalar; products: number }[];
}

export interface CollectionSummary {
	id: string;
	key: string;
	title: string;
	/** Active products in it. */
	products: number;
}

export interface ProductSummary {
	id: string;
	title: string;
	/** Value of the attribute `brand`, or "". */
	brand: string;
	type: string;
	status: "active" | "archived";
	imageUrl: string | null;
	url: string | null;
	/** Lowest price of the variants to be had, else of all; major units. */
	price: number | null;
	/** Active with a variant to be had. */
	available: boolean;
	variants: number;
	updatedAt: string;
}

/** What is shown of a product beside its title; always the present state. */
export interface ProductCard {
	id: string;
	title: string;
	/** Major units, or null when unknown. */
	price: number | null;
	imageUrl: string | null;
	/** Or null: no button. */
	url: string | null;
	soldOut: boolean;
	/** In their order. */
	variants: VariantCard[];
}

export interface ProductPage {
	products: ProductSummary[];
	total: number;
	/** Products of the workspace, whatever the filter. */
	catalog: number;
	page: number;
	pages: number;
}

export const productSorts = ["title", "-title", "price", "-price", "updated", "-updated", "rank"] as const;
export const PAGE_SIZE = 50;

const search = z.string().trim().max(200);

/** The list's address: /w/WORKSPACE/catalog?q=…&status=…&collection=…&attribute=…&value=…&sort=…&page=… */
export const productQuery = z.object({
	q: search.default(""),
	status: z.enum(["active", "archived", "unavailable", "all"]).default("active"),
	collection: z.uuid().optional(),
	attribute: attributeKey.optional(),
	value: z.string().max(200).optional(),
	sort: z.enum(productSorts).default("title"),
	page: z.coerce.number().int().min(1).max(100_000).default(1),
});
export type ProductQuery = z.infer<typeof productQuery>;

/** What a variant says, however it is named. */
export interface VariantFields {
	title: string;
	sku: string;
	options: Record<string, string>;
	price: number | null;
	available: boolean;
	/** Pieces left; null where they aren't counted. */
	stock: number | null;
}

export interface VariantDetail extends VariantFields {
	id: string;
}

/** What a product says, its variants aside. */
export interface ProductFields {
	id: string;
	externalId: string;
	title: string;
	description: string;
	status: "active" | "archived";
	url: string | null;
	imageUrl: string | null;
	rank: number | null;
	attributes: Record<string, AttributeValue>;
	/** Ids, ordered. */
	collections: string[];
}

export interface ProductDetail extends ProductFields {
	/** In their order. */
	variants: VariantDetail[];
	createdAt: string;
	updatedAt: string;
}

/** What the database holds at most. */
export const MOST_STOCK = 2_147_483_647;

/** An address on the web, or a path on our own host. */
const link = z
	.string()
	.trim()
	.max(2000)
	.regex(/^(https?:\/\/|\/(?!\/))[^\s"'<>\\]+$/)
	.nullable();
const attributeValue = z.union([
	z.number(),
	z.boolean(),
	z.string().trim().min(1).max(20_000),
	z.array(z.string().trim().min(1).max(200)).min(1).max(250),
]);

/** PUT of a product: the whole of what can be edited. `updatedAt` is what the person saw; a later state gives 409. */
export const productEdit = z.strictObject({
	updatedAt: z.iso.datetime(),
	title: z.string().trim().min(1).max(300),
	description: z.string().trim().max(20_000),
	url: link,
	imageUrl: link,
	rank: z.int().min(-2_147_483_648).max(2_147_483_647).nullable(),
	attributes: z.record(attributeKey, attributeValue),
	collections: z.array(z.uuid()).max(100),
	variants: z
		.array(
			z.strictObject({
				id: z.uuid(),
				price: z.number().min(0).max(9_999_999_999).nullable(),
				available: z.boolean(),
				stock: z.int().min(0).max(MOST_STOCK).nullable(),
			}),
		)
		.max(250),
});
export type ProductEdit = z.infer<typeof productEdit>;

export const productIds = z.strictObject({ ids: z.array(z.uuid()).min(1).max(1000) });
/** Ids as documents hold them. */
export const cardIds = z.strictObject({ ids: z.array(z.string().max(64)).max(1000) });

export const attributeEdit = z.strictObject({
	label: z.string().trim().min(1).max(100),
	type: z.enum(attributeTypes),
});
export type AttributeEdit = z.infer<typeof attributeEdit>;

export const collectionCreate = z.strictObject({ title: z.string().trim().min(1).max(200) });
export const collectionEdit = z.strictObject({
	title: z.string().trim().min(1).max(200).optional(),
	add: z.array(z.uuid()).max(1000).default([]),
	remove: z.array(z.uuid()).max(1000).default([]),
});
export type CollectionEdit = z.infer<typeof collectionEdit>;

/** POST …/catalog/count: how many products a target holds. */
export const countRequest = z.strictObject({ target });

export interface MatchCount {
	/** Active products that the target holds; operands that are answers are taken as met. */
	count: number;
	/** Of those, to be had now. */
	available: number;
	/** Active products in all. */
	of: number;
	/** The first few by rank, price and id. */
	first: { id: string; title: string; imageUrl: string | null; price: number | null }[];
	/** Some predicate waits for an answer, so the count is the most it can be. */
	depends: boolean;
}

/** Where a quiz names a product, in its draft. */
export interface RecommendationUse {
	quizId: string;
	quizName: string;
	live: boolean;
	places: RecommendationPlace[];
	/** Completed responses that were shown it, test runs left out. */
	shown: number;
	clicked: number;
}
export interface RecommendationPlace {
	kind: "slot" | "decision" | "slot-fallback" | "page-fallback" | "score" | "require" | "exclude" | "pin";
	/** Named by id, or held by a collection or a rule on attributes. */
	by: "id" | "collection" | "rule";
	/** Slot, page or choice: where to go. */
	node: string;
	label: string;
	points: number | null;
}

/** Names of the quizzes whose drafts ask for an attribute (by key) or point to a collection (by id). */
export interface CatalogReferences {
	attributes: Record<string, string[]>;
	collections: Record<string, string[]>;
}
