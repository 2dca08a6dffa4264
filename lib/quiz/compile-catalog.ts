import { addBit, type Bits, createBits } from "./bitset";
import { type Column, encodeColumn } from "./column";
import { attributeOf } from "./predicate";
import { PLAIN_STOCK, type Supply, supplyUnder } from "./supply";
import type { Catalog, CatalogProduct } from "./types";
import { listVariants, type VariantRows } from "./variant-rows";

/** A document has at most so many. */
const OUTCOMES = 100;

/**
 * A catalog made ready for evaluation, shared by every quiz on the snapshot. A product's index is its place in the
 * order of docs/evaluation.md §5 among equal scores (rank, to be had, price, id), so a lower index wins a tie.
 */
export interface CompiledCatalog {
	snapshotId: string;
	overlay: number;
	products: readonly CatalogProduct[];
	/** Product id → index. */
	indexOf: ReadonlyMap<string, number>;
	variants: VariantRows;
	/** What can be had where a quiz has no stock policy of its own. */
	supply: Supply;
	/** Collection id → its products. */
	collections: ReadonlyMap<string, Bits>;
	/** Attribute → its values by product. Filled when first asked for. */
	columns: Map<string, Column>;
	/** Reused by every evaluation; evaluation is synchronous, so one is enough. With room for a quiz's outcomes. */
	scores: Float64Array;
	/** For questions whose points don't simply add up; all 0 between uses. */
	spare: Float64Array;
	best: Float64Array;
}

/** O(n log n) for n products. Compile again when the snapshot or the live overlay changes. */
export function compileCatalog(catalog: Catalog): CompiledCatalog {
	const products = catalog.products.toSorted(byStaticOrder);
	const room = products.length + OUTCOMES;
	const indexOf = new Map<string, number>();
	const collections = new Map<string, Bits>();
	for (const [index, product] of products.entries()) {
		indexOf.set(product.id, index);
		for (const id of product.collections) {
			let members = collections.get(id);
			if (!members) {
				members = createBits(products.length);
				collections.set(id, members);
			}
			addBit(members, index);
		}
	}
	const variants = listVariants(products);
	return {
		snapshotId: catalog.snapshotId,
		overlay: catalog.overlay,
		products,
		indexOf,
		variants,
		supply: supplyUnder(variants, PLAIN_STOCK),
		collections,
		columns: new Map(),
		scores: new Float64Array(room),
		spare: new Float64Array(room),
		best: new Float64Array(room),
	};
}

export function columnOf(catalog: CompiledCatalog, key: string): Column {
	const { products, columns } = catalog;
	const known = columns.get(key);
	if (known) return known;
	const column = encodeColumn(products.length, (index) => attributeOf(products[index] as CatalogProduct, key));
	columns.set(key, column);
	return column;
}

/** Rank ascending (null last), to be had first, price ascending (null last), id by UTF-16 code units. */
function byStaticOrder(a: CatalogProduct, b: CatalogProduct): number {
	const rank = nullLast(a.rank, b.rank);
	if (rank !== 0) return rank;
	if (a.available !== b.available) return a.available ? -1 : 1;
	return nullLast(a.price, b.price) || (a.id < b.id ? -1 : 1);
}

function nullLast(a: number | null, b: number | null): number {
	if (a === b) return 0;
	if (a === null) return 1;
	return b === null ? -1 : a - b;
}
