import { type Bits, createBits, hasBit, intersect, subtract, unite } from "./bitset";
import type { Wish } from "./collect-effects";
import type { CompiledSlot } from "./compiled-quiz";
import { holds } from "./condition";
import type { CompiledPick } from "./decision";
import { itemAt } from "./items";
import type { Relaxation, ResultItem, RunnerUp, SlotResult } from "./result";
import type { Run } from "./run";
import { contributionsOf, matchOf, maxScore, shownMatch } from "./score";
import { type Placed, shownAs } from "./shown-as";
import { allOf, type ByScore, type OpenSlot, type Step } from "./steps";
import { topProducts } from "./top-products";
import type { Slot } from "./types";

const RUNNERS_UP = 3;

/** One slot while it is being filled. */
export class SlotFiller implements OpenSlot {
	private readonly items: Placed[] = [];
	private readonly relaxed: Relaxation[] = [];
	private readonly most: number;
	/** Barred, or placed here already. */
	private readonly taken: number[] = [];

	constructor(
		readonly compiled: CompiledSlot,
		readonly run: Run,
	) {
		this.most = maxScore(run.active, compiled.slot.id);
	}

	/** By itself. */
	fill(steps: readonly Step[]): void {
		const decided = this.decided();
		if (decided && !this.isClosed(decided.index)) this.add(decided.index, "decision", decided.row);
		if (this.run.active.pins.length > 0) this.place(allOf(this.pinned()), "max", "pin");
		for (const step of steps) {
			if (this.room(step.upTo) <= 0) continue;
			const offer = step.offer(this);
			const added = "listed" in offer ? this.placeListed(offer.listed, step.by) : this.place(offer, step.upTo, step.by);
			this.settle(step, added);
		}
	}

	/** What the answers alone settle, or null; also when they rule out the variant. */
	decided(): CompiledPick | null {
		const pick = this.compiled.cases.find(({ when }) => holds(when, this.run.walked))?.pick ?? null;
		const isLeft = pick === null || pick.row === null || hasBit(this.run.left, pick.row);
		return isLeft ? pick : null;
	}

	pinned(): Bits {
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
		return pinned;
	}

	placed(): number[] {
		return this.items.map(({ index }) => index);
	}

	room(upTo: Step["upTo"]): number {
		return this.compiled.slot[upTo] - this.items.length;
	}

	close(index: number): void {
		this.taken.push(index);
	}

	/** What the other slot holds. */
	closeAllOf(other: SlotFiller): void {
		for (const { index } of other.items) this.close(index);
	}

	isClosed(index: number): boolean {
		return hasBit(this.run.vetoed, index) || this.taken.includes(index);
	}

	add(index: number, by: ResultItem["by"], row: number | null = null): void {
		this.items.push({ index, by, row });
		this.close(index);
	}

	/** A step that adds nothing leaves no mark. */
	settle(step: Step, added: readonly number[]): void {
		if (added.length > 0) this.relaxed.push(...step.relaxes(this, added));
	}

	/** The lowest match and the lowest score go together; each is named when one of the added is below it. */
	minimumsMissed(added: readonly number[]): Relaxation[] {
		const { slot } = this.compiled;
		const scores = added.map((index) => this.run.scores[index] ?? 0);
		return [
			...(scores.every((score) => reachesMatch(slot, score, this.most)) ? [] : [{ kind: "min-match" as const }]),
			...(scores.every((score) => reachesScore(slot, score)) ? [] : [{ kind: "min-score" as const }]),
		];
	}

	result(): SlotResult {
		const { slot, candidates } = this.compiled;
		return {
			slot: slot.id,
			maxScore: this.most,
			items: this.items.map((placed) => {
				const { index, by } = placed;
				const { product, score, match, unmet } = this.describe(index);
				const { variant, insteadOf } = shownAs(this.run, this.compiled, placed);
				const contributions = contributionsOf(this.run.active.parts, index);
				return { product, variant, insteadOf, score, match, by, contributions, unmet };
			}),
			runnersUp: this.best(allOf(candidates), RUNNERS_UP).map((index) => this.describe(index)),
			relaxed: this.relaxed,
		};
	}

	readonly reachesMinimum = (product: number): boolean => {
		const { slot } = this.compiled;
		const score = this.run.scores[product] ?? 0;
		return reachesMatch(slot, score, this.most) && reachesScore(slot, score);
	};

	/** Those not closed. */
	private best({ within, accept }: ByScore, limit: number): number[] {
		const isOpen = (product: number) => !this.taken.includes(product) && accept(product);
		return topProducts(this.run.scores, within, this.run.vetoed, limit, isOpen);
	}

	/** Places the best while there is room. */
	private place(offer: ByScore, upTo: Step["upTo"], by: ResultItem["by"]): number[] {
		const best = this.best(offer, this.room(upTo));
		for (const index of best) this.add(index, by);
		return best;
	}

	private placeListed(list: readonly number[], by: ResultItem["by"]): number[] {
		const before = this.items.length;
		for (const index of list) {
			if (this.room("min") <= 0) break;
			if (!this.isClosed(index)) this.add(index, by);
		}
		return this.placed().slice(before);
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
	const unmet: string[] = [];
	for (const { effect, bits } of wishes) if (!hasBit(bits, index)) unmet.push(effect);
	return unmet;
}
