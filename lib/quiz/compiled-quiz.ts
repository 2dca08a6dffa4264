import type { Aggregation } from "./aggregation";
import type { Bits } from "./bitset";
import type { CompiledCatalog } from "./compile-catalog";
import type { CompiledTarget } from "./compile-target";
import type { CompiledVeto, VetoKind } from "./compile-veto";
import type { CompiledCase } from "./decision";
import type { Items } from "./items";
import type { StandIns } from "./substitutes";
import type { CompiledConstraint } from "./together/compiled-constraint";
import type { NodeId, NumberRange, QuizDocument, ResultPage, Slot } from "./types";

/** A quiz bound to a catalog: every target is a bitset, every slot knows the most a question can give. */
export interface CompiledQuiz {
	document: QuizDocument;
	catalog: CompiledCatalog;
	/** Its products and the quiz's outcomes: what all indices here stand for. */
	items: Items;
	standIns: StandIns;
	/** Screen id → its questions that have effects, in order. */
	questions: ReadonlyMap<NodeId, CompiledQuestion[]>;
	pages: ReadonlyMap<NodeId, CompiledPage>;
}

export interface CompiledQuestion {
	id: NodeId;
	importance: number;
	/** How the points of its ticked choices come together. */
	aggregation: Aggregation;
	/** Choices, or a number question itself and its ranges, in document order. */
	groups: CompiledGroup[];
	/** Slot id → importance × the most points any of its candidates can get: this question's term of M. */
	most: ReadonlyMap<NodeId, number>;
}

/** The effects of one choice, one range or, with `choice` null, of a number question itself. */
export interface CompiledGroup {
	choice: NodeId | null;
	range: NumberRange | null;
	scores: { points: number; bits: Bits }[];
	/** In order. */
	others: CompiledEffect[];
}

export type CompiledEffect =
	| { kind: VetoKind; id: NodeId; target: CompiledVeto }
	/** A soft require. */
	| { kind: "wish"; id: NodeId; target: CompiledTarget; priority: number }
	| { kind: "pin"; id: NodeId; target: CompiledTarget; slot: NodeId | null };

export interface CompiledPage {
	page: ResultPage;
	slots: CompiledSlot[];
	/** Candidates of at least one slot. */
	candidates: Bits;
	/** Those, what decisions pick and the fallbacks. */
	holdable: Bits;
	/** Indices, in order of preference. */
	fallback: readonly number[];
	constraints: CompiledConstraint[];
}

export interface CompiledSlot {
	slot: Slot;
	candidates: Bits;
	/** Candidates of the page's earlier slots. */
	earlier: Bits;
	/** Of its decision: the first that holds says what stands first. */
	cases: CompiledCase[];
	/** What they pick. */
	picks: Bits;
	/** Indices, in order of preference. */
	fallback: readonly number[];
}
