import { hasBit } from "./bitset";
import type { CompiledQuiz, CompiledSlot } from "./compiled-quiz";
import { indexOfItem, itemAt } from "./items";
import { finishRun } from "./recommend";
import type { Contribution, Result, ResultItem, SlotResult, VetoCause } from "./result";
import { type Run, startRun } from "./run";
import { contributionsOf, shownMatch } from "./score";
import { reachesMatch, reachesScore, unmetWishes } from "./slot-filler";
import { barsRepeats } from "./together/group-rules";
import type { Answers, NodeId } from "./types";
import { firstVeto } from "./veto";

/** Why a product is or isn't shown for these answers, slot by slot. */
export interface WhyNot {
	product: string;
	/** The first cause that rules it out everywhere, or null. */
	veto: VetoCause | null;
	/** What takes its place while it can't be had, or null. */
	substitute: string | null;
	score: number;
	contributions: Contribution[];
	slots: WhyNotSlot[];
}

export interface WhyNotSlot {
	slot: NodeId;
	/** The first of these that is so. */
	because:
		| "shown"
		| "vetoed"
		| "shown-earlier"
		| "not-candidate"
		| "unmet-wish"
		| "below-min-match"
		| "below-min-score"
		/** There is room for it, or it comes before one that is shown, but it doesn't fit with the other slots' products. */
		| "constrained"
		/** It would do, but the slot is full of products that come before it. */
		| "outranked";
	/** As in the result. */
	match: number | null;
	/** Ids of active soft requires that it doesn't meet. */
	unmet: NodeId[];
	/** Candidates neither vetoed nor below it in order: those it would have to pass. */
	ahead: number;
}

/** Null while the answers don't lead to a result page, or for what is neither a product of the catalog nor an outcome. */
export function whyNot(quiz: CompiledQuiz, answers: Answers, product: string): WhyNot | null {
	const index = indexOfItem(quiz.items, product);
	const run = index === undefined ? null : startRun(quiz, answers, index);
	if (!run || index === undefined) return null;
	const result = finishRun(run);
	const trace: Trace = {
		product,
		index,
		veto: firstVeto(run.active, run.items, index),
		score: run.scores[index] ?? 0,
		unmet: unmetWishes(run.active.wishes, index),
		filled: result.slots,
		joined: result.joined,
	};
	return {
		product,
		veto: trace.veto,
		substitute: substituteOf(run, index),
		score: trace.score,
		contributions: contributionsOf(run.active.parts, index),
		slots: run.page.slots.map((compiled, place) => ({
			slot: compiled.slot.id,
			because: because(trace, run, place),
			match: shownMatch(trace.score, trace.filled[place]?.maxScore ?? 0),
			unmet: trace.unmet,
			ahead: countAhead(run, compiled, index),
		})),
	};
}

function substituteOf({ items, standIns }: Run, index: number): string | null {
	const stand = standIns.by.get(index);
	return stand === undefined ? null : itemAt(items, stand);
}

interface Trace {
	product: string;
	index: number;
	veto: VetoCause | null;
	score: number;
	unmet: NodeId[];
	filled: SlotResult[];
	joined: Result["joined"];
}

function because(trace: Trace, run: Run, place: number): WhyNotSlot["because"] {
	const { filled, score } = trace;
	const { slots } = run.page;
	const { slot, candidates } = slots[place] as CompiledSlot;
	const groupOf = (at: number) => trace.joined.find((group) => group.slots.includes(slots[at]?.slot.id ?? ""));
	// Joined slots are filled when the first of them is.
	const turnOf = (at: number) => {
		const first = groupOf(at)?.slots[0];
		return first === undefined ? at : slots.findIndex((one) => one.slot.id === first);
	};
	const isShown = (result: SlotResult | undefined) => result?.items.some(({ product }) => product === trace.product);
	if (isShown(filled[place])) return "shown";
	if (trace.veto) return "vetoed";
	const isBarring = (at: number) => at !== place && turnOf(at) <= turnOf(place) && barsRepeats(slots, place, at);
	if (filled.some((other, at) => isBarring(at) && isShown(other))) return "shown-earlier";
	if (!hasBit(candidates, trace.index)) return "not-candidate";
	if (trace.unmet.length > 0) return "unmet-wish";
	if (!reachesMatch(slot, score, filled[place]?.maxScore ?? 0)) return "below-min-match";
	if (!reachesScore(slot, score)) return "below-min-score";
	return groupOf(place) !== undefined && hasPlaceFor(trace, run, place) ? "constrained" : "outranked";
}

/** Whether the slot isn't full, or holds one by its score that comes after the product. */
function hasPlaceFor({ index, score, filled }: Trace, { page, items: all }: Run, place: number): boolean {
	const items = filled[place]?.items ?? [];
	const comesAfter = ({ product, score: theirs }: ResultItem) =>
		theirs < score || (theirs === score && (indexOfItem(all, product) ?? 0) > index);
	return (
		items.length < (page.slots[place]?.slot.max ?? 0) ||
		items.some((item) => item.by !== "pin" && item.by !== "decision" && comesAfter(item))
	);
}

function countAhead({ scores, vetoed }: Run, { candidates }: CompiledSlot, index: number): number {
	const score = scores[index] ?? 0;
	let ahead = 0;
	for (const [other, theirs] of scores.entries()) {
		const isBefore = theirs > score || (theirs === score && other < index);
		if (isBefore && hasBit(candidates, other) && !hasBit(vetoed, other)) ahead++;
	}
	return ahead;
}
