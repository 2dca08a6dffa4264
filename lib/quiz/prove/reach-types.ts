import type { NodeId } from "../types";
import type { Verdict } from "./verdict";

export type ProductCause =
	| { kind: "unavailable" }
	/**
	 * On every path some answer rules it out; `always` names the questions of which every answer does. `variants`: titles of those
	 * that decisions come to, where nothing else names it; there they are ruled out, or can't be had.
	 */
	| { kind: "excluded"; questions: NodeId[]; always: NodeId[]; variants: string[] }
	/** On every path others fill its slots. `always`: those before it wherever it isn't ruled out; `often`: the most frequent. */
	| { kind: "outranked"; always: string[]; often: string[] }
	/** Only decisions name it, and none ever comes to it. */
	| { kind: "not-picked" }
	/** It would stand in these slots, but never fits with what else is shown. */
	| { kind: "constrained"; slots: NodeId[] };

/** At most `most` products are ever there to stand in the slot. */
export interface PlaceCause {
	kind: "too-few";
	most: number;
}

export interface Reachability {
	/** Every verdict is proved. */
	exact: boolean;
	/** Results worked out. */
	tried: number;
	/** Places of the tree looked at. */
	states: number;
	/** Products and outcomes that a slot, a fallback, a pin or a decision names, by id. Others can never be shown and aren't listed. */
	products: { product: string; verdict: Verdict<ProductCause> }[];
	/** Places of a slot, from 1. */
	places: { slot: NodeId; place: number; verdict: Verdict<PlaceCause> }[];
	/** Rows and ranges of decisions, by their place from 0: whether some path comes to them. */
	cases: { slot: NodeId; at: number; verdict: Verdict<null> }[];
	pages: { page: NodeId; verdict: Verdict<null> }[];
}
