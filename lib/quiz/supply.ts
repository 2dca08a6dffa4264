import { addBit, type Bits, complement, createBits, hasBit } from "./bitset";
import type { CatalogVariant, StockPolicy } from "./types";
import { ownersOf, rowsOf, type VariantRows } from "./variant-rows";

/** What a quiz leaves as it is until its author says otherwise. */
export const PLAIN_STOCK: StockPolicy = { soldOut: "hide", least: 1 };

/** What a stock policy leaves to be recommended (docs/evaluation.md §3). */
export interface Supply {
	/** Products that can't be had. */
	unavailable: Bits;
	/** Rows of the variants that can. */
	rows: Bits;
}

export function isPlainStock({ soldOut, least }: StockPolicy): boolean {
	return soldOut === PLAIN_STOCK.soldOut && least === PLAIN_STOCK.least;
}

export function supplyUnder(variants: VariantRows, policy: StockPolicy): Supply {
	const { products, owners, owning } = variants;
	const rows = createBits(owners.length);
	for (const [row, variant] of variants.variants.entries()) {
		const isActive = products[owners[row] as number]?.active ?? false;
		if (isActive && (policy.soldOut === "show" || isInStock(variant, policy))) addBit(rows, row);
	}
	const had = ownersOf(variants, rows);
	for (const [index, { active, available }] of products.entries()) {
		if (!hasBit(owning, index) && (policy.soldOut === "show" ? active : available)) addBit(had, index);
	}
	return { unavailable: complement(had, products.length), rows };
}

/** Whether the shop has it, or enough of it where it counts. */
export function isInStock({ available, stock }: CatalogVariant, { least }: StockPolicy): boolean {
	return available && (stock === null || stock >= least);
}

/**
 * The row of the variant to recommend, of those left: one in stock before one that is sold out, then the lowest price
 * (unknown last), then the shop's order. Null for a product without variants.
 */
export function bestRow(variants: VariantRows, left: Bits, product: number, policy: StockPolicy): number | null {
	const [from, to] = rowsOf(variants, product);
	let best: number | null = null;
	for (let row = from; row < to; row++) {
		if (hasBit(left, row) && (best === null || isBefore(variants, row, best, policy))) best = row;
	}
	return best;
}

function isBefore({ variants }: VariantRows, row: number, other: number, policy: StockPolicy): boolean {
	const [one, two] = [variants[row], variants[other]];
	if (!one || !two) return false;
	const [inStock, otherInStock] = [isInStock(one, policy), isInStock(two, policy)];
	if (inStock !== otherInStock) return inStock;
	return (one.price ?? Number.POSITIVE_INFINITY) < (two.price ?? Number.POSITIVE_INFINITY);
}
