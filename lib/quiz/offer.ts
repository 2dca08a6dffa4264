import { isInStock, PLAIN_STOCK } from "./supply";
import type { CatalogProduct, CatalogVariant } from "./types";

export type Offer = Pick<CatalogProduct, "active" | "price" | "available" | "variants">;

const NONE: CatalogVariant[] = [];

/**
 * What a product is offered for, by its variants in the shop's order: the lowest price of those in stock, else of all. A single
 * variant that says nothing of its own isn't listed, so that plain products cost nothing.
 */
export function offerOf(active: boolean, variants: CatalogVariant[]): Offer {
	const inStock = variants.filter((variant) => isInStock(variant, PLAIN_STOCK));
	const prices = (inStock.length > 0 ? inStock : variants).flatMap(({ price }) => price ?? []);
	return {
		active,
		price: prices.length > 0 ? Math.min(...prices) : null,
		available: active && inStock.length > 0,
		variants: variants.length === 1 && variants.every(isPlain) ? NONE : variants,
	};
}

const isPlain = ({ options, stock }: CatalogVariant) => stock === null && Object.keys(options).length === 0;
