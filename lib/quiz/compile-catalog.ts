import { addBit, type Bits, createBits } from "./bitset";
import { type Column, encodeColumn } from "./column";
import type { Catalog, CatalogProduct } from "./types";

/** A document has at most so many. */
const OUTCOMES = 100;

/**
 * A catalog made ready for evaluation, shared by every quiz on the snapshot. A product's index is its place in the
 * order of docs/evaluation.md §5 among equal scores (rank, price, id), so a lower index wins a tie.
 */
export interface CompiledCatalog {
	snapshotId: string;
	overlay: number;
	products: readonly CatalogProduct[];
	/** Product id → index. */
	indexOf: ReadonlyMap<string, number>;
	unavailable: Bits;
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
	const unavailable = createBits(products.length);
	const collections = new Map<string, Bits>();
	for (const [index, product] of products.entries()) {
		indexOf.set(product.id, index);
		if (!product.available) addBit(unavailable, index);
		for (const id of product.collections) {
			let members = collections.get(id);
			if (!members) {
				members = createBits(products.length);
				collections.set(id, members);
			}
			addBit(members, index);
		}
	}
	return {
		snapshotId: catalog.snapshotId,
		overlay: catalog.overlay,
		products,
		indexOf,
		unavailable,
		collections,
		columns: new Map(),
		scores: new Float64Array(room),
		spare: new Float64Array(room),
		best: new Float64Array(room),
	};
}

export function columnOf(catalog: CompiledCatalog, key: string): Column {
	const column = catalog.columns.get(key) ?? encodeColumn(catalog.products, key);
	catalog.columns.set(key, column);
	return column;
}

/** Rank ascending (null last), price ascending (null last), id by UTF-16 code units. */
function byStaticOrder(a: CatalogProduct, b: CatalogProduct): number {
	return nullLast(a.rank, b.rank) || nullLast(a.price, b.price) || (a.id < b.id ? -1 : 1);
}

function nullLast(a: number | null, b: number | null): number {
	if (a === b) return 0;
	if (a === null) return 1;
	return b === null ? -1 : a - b;
}
