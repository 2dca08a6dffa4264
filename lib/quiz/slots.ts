import { addBit, type Bits, createBits, hasBit, intersect, subtract, unite } from "./bitset";
import type { Wish } from "./collect-effects";
import type { CompiledSlot } from "./compile-quiz";
import { holds } from "./condition";
import { itemAt } from "./items";
import type { Relaxation, ResultItem, RunnerUp, SlotResult } from "./result";
import type { Run } from "./run";
import { contributionsOf, matchOf, maxScore, shownMatch } from "./score";
import { shownAs } from "./shown-as";
import { topProducts } from "./top-products";
import type { Slot } from "./types";

const RUNNERS_UP = 3;

/** Fills a page's slots in authored order (docs/evaluation.md §6). */
export function fillSlots(run: Run): SlotResult[] {
	const { slots, fallback } = run.page;
	const placed = createBits(run.items.size);
	return slots.map((slot) => {
		const filler = new SlotFiller(slot, run, placed);
		filler.decide();
		filler.pin();
		filler.score();
		filler.relax(fallback);
		for (const { index } of filler.items) addBit(placed, index);
		return filler.result();
	});
}

/** One slot while it is being filled. */
class SlotFiller {
	readonly items: { index: number; by: ResultItem["by"] }[] = [];
	private readonly relaxed: Relaxation[] = [];
	private readonly most: number;
	/** Vetoed, barred, or placed here already. */
	private readonly closed: Bits;

	constructor(
		private readonly compiled: CompiledSlot,
		private readonly run: Run,
		placedEarlier: Bits,
	) {
		this.most = maxScore(run.active, compiled.slot.id);
		this.closed = run.vetoed.slice();
		if (compiled.slot.unique) unite(this.closed, placedEarlier);
	}

	/** What the answers alone settle stands first, unless it is ruled out. */
	decide(): void {
		const pick = this.compiled.cases.find(({ when }) => holds(when, this.run.walked))?.pick ?? null;
		if (pick !== null && !hasBit(this.closed, pick)) this.add(pick, "decision");
	}

	pin(): void {
		if (this.run.active.pins.length === 0) return;
		const { slot, candidates, earlier } = this.compiled;
		const pinned = createBits(this.run.items.size);
		for (const pin of this.run.active.pins) {
			if (pin.slot === slot.id) unite(pinned, pin.bits);
			if (pin.slot !== null) continue;
			const own = pin.bits.slice();
			intersect(own, candidates);
			subtract(own, earlier);
			unite(pinned, own);
		}
		this.place(pinned, slot.max, "pin");
	}

	score(): void {
		const { slot } = this.compiled;
		this.place(this.meeting(this.run.active.wishes), slot.max, "score", this.reachesMinimum);
	}

	/** Only up to `min`; a step that adds nothing leaves no mark. */
	relax(pageFallback: readonly number[]): void {
		const { min } = this.compiled.slot;
		const wishes = this.run.active.wishes;
		const priorities = [...new Set(wishes.map((wish) => wish.priority))].sort((a, b) => a - b);
		for (const priority of priorities) {
			if (this.items.length >= min) return;
			const kept = wishes.filter((wish) => wish.priority > priority);
			if (this.place(this.meeting(kept), min, "relaxed", this.reachesMinimum)) {
				const effects = wishes.filter((wish) => wish.priority === priority).map((wish) => wish.effect);
				this.relaxed.push({ kind: "require", effects, priority });
			}
		}
		if (this.items.length >= min) return;
		this.relaxMinimum();
		if (this.placeListed(this.compiled.fallback, "slot-fallback")) this.relaxed.push({ kind: "slot-fallback" });
		if (this.placeListed(pageFallback, "quiz-fallback")) this.relaxed.push({ kind: "quiz-fallback" });
	}

	/** The lowest match and the lowest score go together; each is named when one of the added is below it. */
	private relaxMinimum(): void {
		const before = this.items.length;
		this.place(this.meeting([]), this.compiled.slot.min, "relaxed");
		const added = this.items.slice(before).map(({ index }) => this.run.scores[index] ?? 0);
		const { slot } = this.compiled;
		if (added.some((score) => !reachesMatch(slot, score, this.most))) this.relaxed.push({ kind: "min-match" });
		if (added.some((score) => !reachesScore(slot, score))) this.relaxed.push({ kind: "min-score" });
	}

	result(): SlotResult {
		const { slot, candidates } = this.compiled;
		return {
			slot: slot.id,
			maxScore: this.most,
			items: this.items.map(({ index, by }) => {
				const { product, score, match, unmet } = this.describe(index);
				const contributions = contributionsOf(this.run.active.parts, index);
				return { product, ...shownAs(this.run, this.compiled, { index, by }), score, match, by, contributions, unmet };
			}),
			runnersUp: topProducts(this.run.scores, candidates, this.closed, RUNNERS_UP).map((index) => this.describe(index)),
			relaxed: this.relaxed,
		};
	}

	private readonly reachesMinimum = (score: number): boolean => {
		const { slot } = this.compiled;
		return reachesMatch(slot, score, this.most) && reachesScore(slot, score);
	};

	/** Candidates that meet all of the wishes. */
	private meeting(wishes: readonly Wish[]): Bits {
		if (wishes.length === 0) return this.compiled.candidates;
		const bits = this.compiled.candidates.slice();
		for (const wish of wishes) intersect(bits, wish.bits);
		return bits;
	}

	/** Places the best until the slot holds `limit`; true when it placed any. */
	private place(from: Bits, limit: number, by: ResultItem["by"], accept?: (score: number) => boolean): boolean {
		const best = topProducts(this.run.scores, from, this.closed, limit - this.items.length, accept);
		for (const index of best) this.add(index, by);
		return best.length > 0;
	}

	private placeListed(list: readonly number[], by: ResultItem["by"]): boolean {
		const before = this.items.length;
		for (const index of list) {
			if (this.items.length >= this.compiled.slot.min) break;
			if (!hasBit(this.closed, index)) this.add(index, by);
		}
		return this.items.length > before;
	}

	private add(index: number, by: ResultItem["by"]): void {
		this.items.push({ index, by });
		addBit(this.closed, index);
	}

	private describe(index: number): RunnerUp {
		const score = this.run.scores[index] ?? 0;
		return {
			product: itemAt(this.run.items, index),
			score,
			match: shownMatch(score, this.most),
			unmet: unmetWishes(this.run.active.wishes, index),
		};
	}
}

/** By the unrounded match; when nothing could be scored there is no lowest match. */
export function reachesMatch({ minMatch }: Slot, score: number, most: number): boolean {
	return minMatch === null || (matchOf(score, most) ?? 100) >= minMatch;
}

export function reachesScore({ minScore }: Slot, score: number): boolean {
	return minScore === null || score >= minScore;
}

/** Ids of the soft requires that the product doesn't meet, in path order. */
export function unmetWishes(wishes: readonly Wish[], index: number): string[] {
	return wishes.filter(({ bits }) => !hasBit(bits, index)).map(({ effect }) => effect);
}
