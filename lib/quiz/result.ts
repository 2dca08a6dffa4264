import type { Answers, NodeId } from "./types";

/** Where the answers lead. Pure function of (document, answers). */
export interface Walk {
	/** Visited screens in order; the last is the one to be answered unless `done`. */
	path: NodeId[];
	/** Screens of `path` that need not be shown: all that they ask for is known of the person, and they said nothing else. */
	known: NodeId[];
	/** Every question of `path` has an answer, and the flow ends. */
	done: boolean;
	/** Only the answers to questions on `path`, given or known. */
	answers: Answers;
	/** What the answers on `path` have made of the variables. */
	variables: VariableValues;
	/** Blocks and choices of screens on `path` that are not there. */
	hidden: NodeId[];
	/** The result page when done, unless the person was led away. */
	page: NodeId | null;
	/** The outside address that the person was led to when done, or null. */
	url: string | null;
}

/** By variable id. */
export type VariableValues = Record<NodeId, number>;

/** What the engine recommends, and its trace. Plain data, stored with the response. */
export interface Result {
	semantics: number;
	page: NodeId;
	path: NodeId[];
	snapshotId: string;
	overlay: number;
	slots: SlotResult[];
	/** Groups of slots that constraints joined; results stored by earlier versions lack it. `exact`: no filling is better. */
	joined: { slots: NodeId[]; exact: boolean }[];
	/** No slot holds a product. */
	empty: boolean;
	/** Vetoed candidates of the page's slots, each counted once under its first cause. */
	vetoes: VetoCount[];
}
export interface SlotResult {
	slot: NodeId;
	/** M of docs/evaluation.md: the most a candidate could score on this path. */
	maxScore: number;
	items: ResultItem[];
	/** At most three, in order. */
	runnersUp: RunnerUp[];
	/** What was relaxed to fill the slot, in order. */
	relaxed: Relaxation[];
}
/** Results stored before variants were told apart lack `variant` and `insteadOf`. */
export interface ResultItem {
	product: string;
	/** Id of the recommended variant; null where there is nothing to choose among. */
	variant: string | null;
	/** The product that can't be had and whose place this one takes, or null. */
	insteadOf: string | null;
	score: number;
	/** Percent with one decimal, or null when maxScore ≤ 0. */
	match: number | null;
	by: "decision" | "pin" | "score" | "relaxed" | "slot-fallback" | "quiz-fallback";
	contributions: Contribution[];
	/** Ids of active soft requires that it doesn't meet. */
	unmet: NodeId[];
}
export interface Contribution {
	question: NodeId;
	/** A choice or number range; null for a number question's own effects. */
	choice: NodeId | null;
	/** Already × importance ÷ ticked choices. Never 0. */
	points: number;
}
export interface RunnerUp {
	product: string;
	score: number;
	match: number | null;
	unmet: NodeId[];
}
export type Relaxation =
	| { kind: "require"; effects: NodeId[]; priority: number }
	| { kind: "min-match" }
	| { kind: "min-score" }
	| { kind: "slot-fallback" }
	| { kind: "quiz-fallback" };
export interface VetoCount {
	cause: VetoCause;
	count: number;
}
export type VetoCause =
	| { kind: "unavailable" }
	| { kind: "exclude"; effect: NodeId }
	| { kind: "require"; effect: NodeId };
