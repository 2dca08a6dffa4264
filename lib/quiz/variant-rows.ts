import { addBit, type Bits, createBits, hasBit, listBits } from "./bitset";
import { type Column, encodeColumn } from "./column";
import { attributeOfVariant } from "./predicate";
import type { CatalogProduct, CatalogVariant } from "./types";

/** All variants of a catalog, a row each, in the order of its products. Sets of rows are bitsets like those of products. */
export interface VariantRows {
	products: readonly CatalogProduct[];
	variants: readonly CatalogVariant[];
	/** Row → index of its product, ascending. */
	owners: Uint32Array;
	/** Products that have variants. */
	owning: Bits;
	/** Attribute → its values by row. Filled when first asked for. */
	columns: Map<string, Column>;
}

export function listVariants(products: readonly CatalogProduct[]): VariantRows {
	const variants = products.flatMap((product) => product.variants);
	const owners = new Uint32Array(variants.length);
	const owning = createBits(products.length);
	let row = 0;
	for (const [index, product] of products.entries()) {
		if (product.variants.length > 0) addBit(owning, index);
		for (const _ of product.variants) owners[row++] = index;
	}
	return { products, variants, owners, owning, columns: new Map() };
}

/** An attribute as each variant has it: its own price and options, else what its product has. */
export function variantColumn(rows: VariantRows, key: string): Column {
	const { products, variants, owners, columns } = rows;
	const known = columns.get(key);
	if (known) return known;
	const column = encodeColumn(variants.length, (row) => {
		const product = products[owners[row] as number] as CatalogProduct;
		return attributeOfVariant(product, variants[row] as CatalogVariant, key);
	});
	columns.set(key, column);
	return column;
}

/** Products with one of these rows at least. */
export function ownersOf({ owners, products }: Pick<VariantRows, "owners" | "products">, rows: Bits): Bits {
	const bits = createBits(products.length);
	for (const row of listBits(rows)) addBit(bits, owners[row] as number);
	return bits;
}

/** The rows of one product: from the first, to before the second. */
export function rowsOf({ owners }: VariantRows, product: number): [from: number, to: number] {
	const from = firstAtLeast(owners, product);
	let to = from;
	while (owners[to] === product) to++;
	return [from, to];
}

/** Null for what is none of the product's variants. */
export function rowOf(rows: VariantRows, product: number, variant: string): number | null {
	const [from, to] = rowsOf(rows, product);
	const place = rows.variants.slice(from, to).findIndex(({ id }) => id === variant);
	return place < 0 ? null : from + place;
}

/** Takes rows out of `left`, and adds the products of which none is left now to `emptied`. O(rows taken out). */
export function takeRows({ owners }: VariantRows, left: Bits, out: Bits, emptied: Bits): void {
	const gone = out.slice();
	for (let w = 0; w < left.length; w++) {
		gone[w] = (left[w] as number) & (out[w] as number);
		left[w] = (left[w] as number) & ~(out[w] as number);
	}
	for (const row of listBits(gone)) {
		const product = owners[row] as number;
		if (!hasRowLeft(owners, left, row)) addBit(emptied, product);
	}
}

/** Whether a variant of the row's product is left. */
function hasRowLeft(owners: Uint32Array, left: Bits, row: number): boolean {
	const product = owners[row];
	for (let at = row; owners[at] === product; at--) if (hasBit(left, at)) return true;
	for (let at = row + 1; owners[at] === product; at++) if (hasBit(left, at)) return true;
	return false;
}

function firstAtLeast(owners: Uint32Array, product: number): number {
	let [low, high] = [0, owners.length];
	while (low < high) {
		const middle = (low + high) >>> 1;
		if ((owners[middle] as number) < product) low = middle + 1;
		else high = middle;
	}
	return low;
}
