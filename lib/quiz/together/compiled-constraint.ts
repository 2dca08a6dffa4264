import type { Bits } from "../bitset";
import type { NodeId, PriceLimit } from "../types";

/** A constraint bound to a catalog. `slots`: ids; none: all of the page. */
export type CompiledConstraint =
	| { kind: "price"; slots: readonly NodeId[]; most: PriceLimit["most"] }
	| ({ kind: "pair"; slots: readonly NodeId[]; sets: readonly Bits[] } & PairTest);

/** A condition on two products in different slots, by product index. Symmetric. */
export interface PairTest {
	fits: (a: number, b: number) => boolean;
	/** Products of one kind fit the same others. */
	kindOf: (product: number) => number;
}
