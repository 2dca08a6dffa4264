import type { Condition } from "./condition-types";
import type { LiveOperand, Target } from "./effect-types";
import type { LocalText, Node, NodeId } from "./node-types";

export interface ResultPage extends Node {
	name: string;
	when: Condition | null;
	heading: LocalText;
	body: LocalText;
	/** Shown when no slot holds a product. */
	empty: LocalText;
	slots: Slot[];
	/** What the products of several slots must be to each other. */
	constraints: Constraint[];
	/** The quiz's own fallback: product ids in order of preference. */
	fallback: string[];
	signUp: SignUp | null;
}

export interface Slot extends Node {
	name: LocalText;
	/** Filled and shown only when this holds at the end of the path, or always. */
	when: Condition | null;
	candidates: Target;
	min: number;
	max: number;
	/** Lowest match in percent, or null. */
	minMatch: number | null;
	/** Lowest score, or null. */
	minScore: number | null;
	/** Never repeats a product shown in an earlier slot. */
	unique: boolean;
	/** Settles by the answers alone what stands first, or null. */
	decision: Decision | null;
	/** Product ids in order of preference. */
	fallback: string[];
}

export type Decision = DecisionTable | ScoreRanges;

/** The first row that holds decides. */
export interface DecisionTable {
	kind: "table";
	/** Choice questions, one for each column. */
	questions: NodeId[];
	rows: DecisionRow[];
}
export interface DecisionRow {
	/** By column: choices of which one must be made; none: whatever was answered. */
	cells: NodeId[][];
	/** null: nobody, points decide. */
	pick: Picked | null;
}

/** Parts all numbers at its cuts, so that there is neither gap nor overlap: n cuts make n + 1 ranges. */
export interface ScoreRanges {
	kind: "ranges";
	/** Its value at the end of the path is looked at. */
	variable: NodeId;
	/** Ascending. The range after a cut begins with it. */
	cuts: number[];
	/** One more than cuts. */
	picks: (Picked | null)[];
}

export type Picked =
	/** `variant` is unique within its product; null: whichever is to be had. */
	{ kind: "product"; product: string; variant: string | null } | { kind: "outcome"; outcome: NodeId };

/** Slots joined by a constraint are filled together. */
export interface Constraint extends Node {
	/** None: all slots of the page. */
	slots: NodeId[];
	rule: PriceLimit | PairRule;
}
/** The prices of all products in the slots come to at most this. */
export interface PriceLimit {
	kind: "price";
	most: { kind: "literal"; value: number } | LiveOperand;
}
/** On two products in different ones of the slots. */
export type PairRule =
	/** A product of the one target never stands beside one of the other. */
	| { kind: "apart"; one: Target; other: Target }
	/** Beside a product of the one target stand only those of the other. */
	| { kind: "onlyWith"; one: Target; other: Target }
	/** Both have a value of the attribute in common. */
	| { kind: "alike"; attribute: string };

/** What a person comes out as ("the careful one"): a virtual product, with a name and a text in place of a price. */
export interface Outcome extends Node {
	name: LocalText;
	body: LocalText;
	imageUrl: string | null;
	imageAlt: LocalText;
	/** http or https, or "": no button. */
	url: string;
}

/** What becomes of variants that are sold out. */
export interface StockPolicy {
	/** show: they may be recommended, and say that they are sold out. */
	soldOut: "hide" | "show";
	/** A variant with fewer pieces than this, where they are counted, is taken as sold out; a whole number ≥ 1. */
	least: number;
}

/** While `product` can't be had, the first of `by` that can takes its place. */
export interface Substitute {
	product: string;
	by: string[];
}

/**
 * The sentences of a result, where the quiz has its own; empty: those of Candor. {answer} is what was said, {question}
 * what was asked, {product} what is recommended.
 */
export interface Wording {
	/** Of an answer that speaks for the product. */
	because: LocalText;
	/** Of a wish that the product doesn't meet. */
	unmet: LocalText;
	/** Of a product shown because nothing matched better. */
	fallback: LocalText;
	/** Of a product in place of one that is sold out: {instead} is that one. */
	substitute: LocalText;
}

/** Optional, below the result, one unticked box per purpose. */
export interface SignUp {
	heading: LocalText;
	body: LocalText;
	/** Ids of the workspace's purposes. */
	purposes: NodeId[];
}
