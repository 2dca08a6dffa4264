import { Bound } from "./bound";
import type { Opening, Option } from "./opening";

export interface Together {
	slots: readonly Opening[];
	/** What each limit has left. */
	limits: readonly number[];
	/** Whether a product in a slot and another in an earlier one, or the same, may both stand there. */
	fits: (slot: number, product: number, earlier: number, other: number) => boolean;
}

export interface Filling {
	/** By slot, in the order of its options. */
	chosen: number[][];
	/** No other filling is better. */
	exact: boolean;
}

/** Options looked at, at most, before the best filling found so far is taken. */
export const MOST_LOOKS = 100_000;

/**
 * The best filling: with the fewest places missing, then the greatest worth, then the most products, then slot by slot the
 * earlier options. Branch and bound, depth first in just that order, so the first of equals is the one; exact unless
 * `MOST_LOOKS` is reached.
 */
export function solveTogether(problem: Together): Filling {
	const search = new Search(problem);
	const needed = problem.slots.reduce((sum, { need }) => sum + need, 0);
	// Once no filling has fewer missing, the first number at which there is one is the fewest.
	for (let missing = 0; missing <= needed && !search.tired; missing++) {
		const chosen = search.best(missing);
		if (chosen) return { chosen, exact: !search.tired };
	}
	return { chosen: search.firstToFit(), exact: false };
}

class Search {
	/** Gave up. */
	tired = false;
	private looks = 0;
	private readonly bounds: Bound[];
	private readonly left: number[];
	private readonly chosen: Option[][];
	private total = 0;
	private missing = 0;
	private allowed = 0;
	private greatest = Number.NEGATIVE_INFINITY;
	private found: number[][] | null = null;
	private readonly slots: readonly Opening[];

	constructor(private readonly problem: Together) {
		const least = commonDivisor(problem.slots.flatMap(({ options }) => options.map(({ worth }) => worth)));
		// One product more counts less than the least difference in worth.
		const unit = 1 + problem.slots.reduce((sum, { room }) => sum + room, 0);
		this.slots = problem.slots.map((slot) => ({
			...slot,
			options: slot.options.map((option) => ({ ...option, worth: (option.worth / least) * unit + 1 })),
		}));
		this.left = [...problem.limits];
		this.chosen = problem.slots.map(() => []);
		const limits = problem.limits.map((most, at) => ({ at, most }));
		this.bounds = (limits.length > 0 ? limits : [null]).map((limit) => new Bound(this.slots, limit));
	}

	/** The best with exactly so many missing, given that there is none with fewer. */
	best(missing: number): number[][] | null {
		this.allowed = missing;
		this.visit(0, 0);
		return this.found;
	}

	/** Place by place whatever comes first and fits. */
	firstToFit(): number[][] {
		for (const [slot, { options, room }] of this.slots.entries()) {
			for (const option of options) {
				if ((this.chosen[slot]?.length ?? 0) < room && this.mayTake(slot, option)) this.take(slot, option);
			}
		}
		return this.products();
	}

	private visit(slot: number, from: number): void {
		const opening = this.slots[slot];
		if (!opening) {
			this.arrive();
			return;
		}
		const { options, room, need } = opening;
		const taken = (this.chosen[slot] as Option[]).length;
		for (let at = from; at < options.length && taken < room && this.mayImprove(slot, at, taken); at++) {
			if (++this.looks > MOST_LOOKS) this.tired = true;
			if (this.tired) return;
			const option = options[at] as Option;
			if (!this.mayTake(slot, option)) continue;
			this.take(slot, option);
			if (this.mayImprove(slot, at + 1, taken + 1)) this.visit(slot, at + 1);
			this.giveBack(slot, option);
		}
		const lacking = Math.max(0, need - taken);
		this.missing += lacking;
		if (this.mayImprove(slot + 1, 0, 0)) this.visit(slot + 1, 0);
		this.missing -= lacking;
	}

	private arrive(): void {
		this.greatest = this.total;
		this.found = this.products();
	}

	/** Whether more than the greatest is still possible with no more missing than allowed. */
	private mayImprove(slot: number, from: number, taken: number): boolean {
		if (slot === this.slots.length) return this.missing <= this.allowed && this.total > this.greatest;
		const spare = this.allowed - this.missing - this.lackingFrom(slot, from, taken);
		if (spare < 0) return false;
		return this.bounds.every((bound, at) =>
			bound.allows(slot, from, taken, this.left[at] ?? 0, this.total, this.greatest, spare),
		);
	}

	/** Places that lack an option. */
	private lackingFrom(slot: number, from: number, taken: number): number {
		let lacking = 0;
		for (let at = slot; at < this.slots.length; at++) {
			const { need, options } = this.slots[at] as Opening;
			lacking += Math.max(0, need - (at === slot ? taken + options.length - from : options.length));
		}
		return lacking;
	}

	private mayTake(slot: number, { product, price }: Option): boolean {
		const { limits } = this.slots[slot] as Opening;
		if (limits.some((limit) => price > (this.left[limit] as number))) return false;
		for (let earlier = 0; earlier < slot; earlier++) {
			for (const other of this.chosen[earlier] as Option[]) {
				if (!this.problem.fits(slot, product, earlier, other.product)) return false;
			}
		}
		return true;
	}

	private take(slot: number, option: Option): void {
		for (const limit of (this.slots[slot] as Opening).limits)
			this.left[limit] = (this.left[limit] as number) - option.price;
		this.total += option.worth;
		this.chosen[slot]?.push(option);
	}

	private giveBack(slot: number, option: Option): void {
		for (const limit of (this.slots[slot] as Opening).limits)
			this.left[limit] = (this.left[limit] as number) + option.price;
		this.total -= option.worth;
		this.chosen[slot]?.pop();
	}

	private products(): number[][] {
		return this.chosen.map((options) => options.map(({ product }) => product));
	}
}

/** Of whole numbers; 1 when all are 0. */
function commonDivisor(numbers: readonly number[]): number {
	let divisor = 0;
	for (const number of numbers) {
		let rest = Math.abs(number);
		while (rest > 0) [divisor, rest] = [rest, divisor % rest];
	}
	return divisor || 1;
}
