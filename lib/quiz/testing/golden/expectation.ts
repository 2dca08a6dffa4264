import type { Contribution, Relaxation, Result, ResultItem, RunnerUp, SlotResult, VetoCount } from "../../result";
import type { Answers, NodeId } from "../../types";
import { catalog } from "./catalog";

/** What the events of one response fold to. */
export interface GoldenState {
	/** An answer was accepted. */
	started: boolean;
	completed: boolean;
	/** seq of the qualifying complete event. */
	completeSeq: number | null;
	/** Index into `arrivals` of the batch on which it first completed. */
	completedBy: number | null;
	/** First copies that are not rejected; late ones are among them. */
	accepted: number;
	late: number;
	/** Copies of events in other batches; events of a copied batch are not read. */
	duplicateEvents: number;
	duplicateBatches: number;
	rejected: Record<string, number>;
	/** As a set; here in the document's order. */
	screensSeen: NodeId[];
	/** As a set. */
	clicks: { product: string; slot: NodeId }[];
}

export interface GoldenExpectation {
	name: string;
	/** The walk over the answers that count: those of the result, or all so far when there is none. */
	path: NodeId[];
	done: boolean;
	page: NodeId | null;
	/** Answers on the path. */
	answers: Answers;
	result: Result | null;
	/** Results stored earlier and replaced, oldest first. */
	replaced: Result[];
	state: GoldenState;
}

// ——— Short hands; they only lay out what is passed in ———

type Points = [question: NodeId, choice: NodeId | null, points: number];

export const item = (
	product: string,
	score: number,
	match: number | null,
	by: ResultItem["by"],
	contributions: Points[],
	unmet: NodeId[] = [],
): ResultItem => ({
	product,
	variant: null,
	insteadOf: null,
	score,
	match,
	by,
	contributions: contributions.map(
		([question, choice, points]): Contribution => ({
			question,
			choice,
			points,
		}),
	),
	unmet,
});

export const runnerUp = (product: string, score: number, match: number | null, unmet: NodeId[] = []): RunnerUp => ({
	product,
	score,
	match,
	unmet,
});

export const slot = (
	id: NodeId,
	maxScore: number,
	items: ResultItem[],
	runnersUp: RunnerUp[],
	relaxed: Relaxation[] = [],
): SlotResult => ({ slot: id, maxScore, items, runnersUp, relaxed });

export const relaxedRequire = (priority: number, ...effects: NodeId[]): Relaxation => ({
	kind: "require",
	effects,
	priority,
});

export const unavailable = (count: number): VetoCount => ({
	cause: { kind: "unavailable" },
	count,
});
export const excludedBy = (effect: NodeId, count: number): VetoCount => ({
	cause: { kind: "exclude", effect },
	count,
});
export const requiredBy = (effect: NodeId, count: number): VetoCount => ({
	cause: { kind: "require", effect },
	count,
});

export const result = (page: NodeId, path: NodeId[], slots: SlotResult[], vetoes: VetoCount[]): Result => ({
	semantics: 1,
	page,
	path,
	snapshotId: catalog.snapshotId,
	overlay: catalog.overlay,
	slots,
	joined: [],
	empty: slots.every((one) => one.items.length === 0),
	vetoes,
});
