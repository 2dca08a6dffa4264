import { addBit, type Bits, hasBit } from "./bitset";
import type { Items } from "./items";
import type { Substitute } from "./types";

/** Who takes whose place in a quiz. */
export interface StandIns {
	/** Index of a product that can't be had → index of its substitute. In the order of the document. */
	by: ReadonlyMap<number, number>;
	/** Sets that stand-ins have joined → the sets as authored. */
	authored: Map<Bits, Bits>;
}

/** For each product that can't be had the first of its substitutes that can. */
export function findStandIns(
	substitutes: readonly Substitute[],
	{ catalog: { indexOf }, unavailable }: Items,
): StandIns {
	const by = new Map<number, number>();
	const isToBeHad = (index: number | undefined) => index !== undefined && !hasBit(unavailable, index);
	for (const { product, by: candidates } of substitutes) {
		const index = indexOf.get(product);
		const substitute = candidates.map((id) => indexOf.get(id)).find(isToBeHad);
		if (index !== undefined && substitute !== undefined && !isToBeHad(index)) by.set(index, substitute);
	}
	return { by, authored: new Map() };
}

/** The products with those that stand in for some of them; the same set when there are none. */
export function joinStandIns({ by, authored }: StandIns, products: Bits): Bits {
	let joined = products;
	for (const [product, substitute] of by) {
		if (!hasBit(products, product) || hasBit(joined, substitute)) continue;
		if (joined === products) joined = products.slice();
		addBit(joined, substitute);
	}
	if (joined !== products) authored.set(joined, products);
	return joined;
}

/** A list's products in order, substitutes in the places of those they stand in for. Ids the catalog lacks are left out. */
export function listWithStandIns({ by }: StandIns, ids: readonly string[], { catalog }: Items): number[] {
	const indices = ids.map((id) => catalog.indexOf.get(id)).filter((index) => index !== undefined);
	return indices.map((index) => by.get(index) ?? index);
}

/** The first product for which the substitute stands in one of these sets without being there by itself, or null. */
export function standsInFor({ by, authored }: StandIns, substitute: number, sets: readonly Bits[]): number | null {
	const isLent = (product: number) => (set: Bits) => {
		const own = authored.get(set);
		return own !== undefined && hasBit(own, product) && !hasBit(own, substitute);
	};
	for (const [product, stand] of by) if (stand === substitute && sets.some(isLent(product))) return product;
	return null;
}
