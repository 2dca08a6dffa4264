export type AttributeType = "enum" | "set" | "number" | "bool" | "text";
export interface AttributeDefinition {
	key: string;
	label: string;
	type: AttributeType;
}
export type AttributeScalar = string | number | boolean;
/** A set is a list of strings. */
export type AttributeValue = AttributeScalar | string[];

/** A catalog snapshot together with the live overlay (price, availability, status, link) as the engine reads it. */
export interface Catalog {
	snapshotId: string;
	/** Revision of the live overlay, named in the trace. */
	overlay: number;
	products: CatalogProduct[];
}
export interface CatalogProduct {
	id: string;
	title: string;
	attributes: Record<string, AttributeValue>;
	/** Ids of the collections it stands in. */
	collections: string[];
	/** Authored rank; lower first, null last. */
	rank: number | null;
	/** Lowest price of its available variants, in major units; null when unknown. */
	price: number | null;
	/** Not archived. */
	active: boolean;
	/** Active and at least one variant to be had. */
	available: boolean;
	/** In the shop's order. None where there is nothing to choose among: the product then stands for itself. */
	variants: CatalogVariant[];
}
export interface CatalogVariant {
	/** The shop's own, unique within the product. */
	id: string;
	title: string;
	/** "Size" is "L". */
	options: Record<string, string>;
	/** In major units; null when unknown. */
	price: number | null;
	available: boolean;
	/** Pieces left, or null where they aren't counted. */
	stock: number | null;
}
