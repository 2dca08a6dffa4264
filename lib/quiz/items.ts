import { type Bits, widenBits } from "./bitset";
import type { CompiledCatalog } from "./compile-catalog";
import { isPlainStock, PLAIN_STOCK, supplyUnder } from "./supply";
import type { NodeId, QuizDocument, StockPolicy } from "./types";

/**
 * What one quiz can recommend, in one row of indices: the products of its catalog, then its outcomes in document order.
 * All sets of the quiz have room for both. Nothing is kept per product: without outcomes the sets and arrays are the
 * catalog's own, with them the arrays still are.
 */
export interface Items {
	catalog: CompiledCatalog;
	outcomes: readonly NodeId[];
	/** How many there are. */
	size: number;
	/** By the quiz's stock policy. Outcomes are always to be had. */
	unavailable: Bits;
	/** Rows of the variants that can be had. */
	rows: Bits;
	stock: StockPolicy;
	scores: Float64Array;
	spare: Float64Array;
	best: Float64Array;
}

/** Quizzes with the plain stock policy share what the catalog has to offer. */
export function itemsOf(
	catalog: CompiledCatalog,
	{ outcomes, stock }: Pick<QuizDocument, "outcomes" | "stock"> = { outcomes: [], stock: PLAIN_STOCK },
): Items {
	const { unavailable, rows } = isPlainStock(stock) ? catalog.supply : supplyUnder(catalog.variants, stock);
	const size = catalog.products.length + outcomes.length;
	const within = (room: Float64Array) => (size <= room.length ? room.subarray(0, size) : new Float64Array(size));
	return {
		catalog,
		outcomes: outcomes.map(({ id }) => id),
		size,
		unavailable: widenBits(unavailable, size),
		rows,
		stock,
		scores: within(catalog.scores),
		spare: within(catalog.spare),
		best: within(catalog.best),
	};
}

/** Id of a product or outcome. */
export function itemAt({ catalog, outcomes }: Items, index: number): string {
	return catalog.products[index]?.id ?? outcomes[index - catalog.products.length] ?? "";
}

/** Index of a product or outcome; undefined when there is none of that id. */
export function indexOfItem(items: Items, id: string): number | undefined {
	return items.catalog.indexOf.get(id) ?? indexOfOutcome(items, id);
}

export function indexOfOutcome({ catalog, outcomes }: Items, id: NodeId): number | undefined {
	const place = outcomes.indexOf(id);
	return place < 0 ? undefined : catalog.products.length + place;
}
