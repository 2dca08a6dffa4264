import { addBit, type Bits, createBits, hasBit, intersect, subtract, unite } from "./bitset";
import type { Wish } from "./collect-effects";
import type { CompiledSlot } from "./compile-quiz";
import { holds } from "./condition";
import type { CompiledPick } from "./decision";
import { itemAt } from "./items";
import type { Relaxation, Result, ResultItem, RunnerUp, SlotResult } from "./result";

import type { Run } from "./run";
import { contributionsOf, matchOf, maxScore, shownMatch } from "./score";
import { type Placed, shownAs } from "./shown-as";
import { activeConstraints, joinSlots } from "./together/constraints";
import { fillGroup } from "./together/fill-group";
import { barsRepeats, GroupRules } from "./together/group-rules";
import { topProducts } from "./top-products";
import type { Slot } from "./types";

const RUNNERS_UP = 3;

/** Fills a page's slots in authored order, those that constraints join together (docs/evaluation.md §6). */
export function fillSlots(run: Run): Pick<Result, "slots" | "joined"> {
	const { slots } = run.page;
	const steps = stepsOf(run);
	const active = activeConstraints(run.page, run.walked);
	const groups = joinSlots(active);
	const fillers: SlotFiller[] = [];
	const joined: Result["joined"] = [];
	for (const at of slots.keys()) {
		if (fillers[at]) continue;
		const group = groups.find(([first]) => first === at);
		const places = group ?? [at];
		const open = places.map((place) => new SlotFiller(slots[place] as CompiledSlot, run));
		for (const [k, filler] of open.entries()) {
			const place = places[k] as number;
			fillers.forEach((filled, other) => {
				if (barsRepeats(slots, place, other)) filler.close(filled.placed());
			});
		}
		for (const [k, filler] of open.entries()) fillers[places[k] as number] = filler;
		if (group) {
			const exact = fillGroup(open, new GroupRules(group, active, run), steps, run);
			joined.push({ slots: open.map(({ compiled }) => compiled.slot.id), exact });
		} else open[0]?.fill(steps);
	}
	return { slots: fillers.map((filler) => filler.result()), joined };
}

/** One of the steps that fill a slot after its pins. */
export interface Step {
	by: ResultItem["by"];
	upTo: "min" | "max";
	offer: (filler: SlotFiller) => Offer;
	/** What a slot that it added to has given up. */
	relaxes: (filler: SlotFiller, added: readonly number[]) => Relaxation[];
}
/** Products by score, or those listed in the order of the list. */
export type Offer = { from: Bits; accept?: (score: number) => boolean } | { listed: readonly number[] };

function stepsOf({ active, page }: Run): Step[] {
	const { wishes } = active;
	const priorities = [...new Set(wishes.map((wish) => wish.priority))].sort((a, b) => a - b);
	const meeting = (kept: readonly Wish[]) => (filler: SlotFiller) => ({
		from: filler.meeting(kept),
		accept: filler.reachesMinimum,
	});
	return [
		{ by: "score", upTo: "max", offer: meeting(wishes), relaxes: () => [] },
		...priorities.map((priority): Step => {
			const effects = wishes.filter((wish) => wish.priority === priority).map((wish) => wish.effect);
			const kept = wishes.filter((wish) => wish.priority > priority);
			const given: Relaxation[] = [{ kind: "require", effects, priority }];
			return { by: "relaxed", upTo: "min", offer: meeting(kept), relaxes: () => given };
		}),
		{
			...{ by: "relaxed", upTo: "min" },
			offer: (filler) => ({ from: filler.compiled.candidates }),
			relaxes: (filler, added) => filler.minimumsMissed(added),
		},
		fallbackStep("slot-fallback", ({ compiled }) => compiled.fallback),
		fallbackStep("quiz-fallback", () => page.fallback),
	];
}

function fallbackStep(
	kind: "slot-fallback" | "quiz-fallback",
	listOf: (filler: SlotFiller) => readonly number[],
): Step {
	return { by: kind, upTo: "min", offer: (filler) => ({ listed: listOf(filler) }), relaxes: () => [{ kind }] };
}

/** One slot while it is being filled. */
export class SlotFiller {
	private readonly items: Placed[] = [];
	private readonly relaxed: Relaxation[] = [];
	private readonly most: number;
	/** Vetoed, barred, or placed here already. */
	readonly closed: Bits;

	constructor(
		readonly compiled: CompiledSlot,
		private readonly run: Run,
	) {
		this.most = maxScore(run.active, compiled.slot.id);
		this.closed = run.vetoed.slice();
	}

	/** By itself. */
	fill(steps: readonly Step[]): void {
		const decided = this.decided();
		if (decided && !hasBit(this.closed, decided.index)) this.add(decided.index, "decision", decided.row);
		this.place(this.pinned(), "max", "pin");
		for (const step of steps) {
			if (this.room(step.upTo) <= 0) continue;
			const offer = step.offer(this);
			const added =
				"listed" in offer
					? this.placeListed(offer.listed, step.by)
					: this.place(offer.from, step.upTo, step.by, offer.accept);
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

	close(products: readonly number[]): void {
		for (const index of products) addBit(this.closed, index);
	}

	add(index: number, by: ResultItem["by"], row: number | null = null): void {
		this.items.push({ index, by, row });
		addBit(this.closed, index);
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
				const contributions = contributionsOf(this.run.active.parts, index);
				return { product, ...shownAs(this.run, this.compiled, placed), score, match, by, contributions, unmet };
			}),
			runnersUp: topProducts(this.run.scores, candidates, this.closed, RUNNERS_UP).map((index) => this.describe(index)),
			relaxed: this.relaxed,
		};
	}

	readonly reachesMinimum = (score: number): boolean => {
		const { slot } = this.compiled;
		return reachesMatch(slot, score, this.most) && reachesScore(slot, score);
	};

	/** Candidates that meet all of the wishes. */
	meeting(wishes: readonly Wish[]): Bits {
		if (wishes.length === 0) return this.compiled.candidates;
		const bits = this.compiled.candidates.slice();
		for (const wish of wishes) intersect(bits, wish.bits);
		return bits;
	}

	/** Places the best while there is room. */
	private place(from: Bits, upTo: Step["upTo"], by: ResultItem["by"], accept?: (score: number) => boolean): number[] {
		const best = topProducts(this.run.scores, from, this.closed, this.room(upTo), accept);
		for (const index of best) this.add(index, by);
		return best;
	}

	private placeListed(list: readonly number[], by: ResultItem["by"]): number[] {
		const before = this.items.length;
		for (const index of list) {
			if (this.room("min") <= 0) break;
			if (!hasBit(this.closed, index)) this.add(index, by);
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
	return wishes.filter(({ bits }) => !hasBit(bits, index)).map(({ effect }) => effect);
}
