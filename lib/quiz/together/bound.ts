import type { Opening } from "./opening";

/**
 * What the places still open can come to at most when all is forgotten but one price limit (or all of them): each unit
 * of price costs `rate`, so money has to be worth it, and what is left of the limit is given back at the same rate. That
 * is a bound at any rate (Lagrange); the sharpest is looked for once.
 */
export class Bound {
	private readonly gains: Gains[];
	/** Of the slots after each: by filling every `need`, or only where it pays. */
	private readonly laterForced: number[];
	private readonly laterFree: number[];
	/** Of the slots after each: lowest prices of as many products as they need, ascending, and their sum. */
	private readonly laterCosts: number[][];
	private readonly laterCost: number[];
	private readonly rate: number;

	/** `limit`: null forgets all limits. */
	constructor(
		private readonly slots: readonly Opening[],
		private readonly limit: { at: number; most: number } | null,
	) {
		const counts = (slot: Opening) => limit !== null && slot.limits.includes(limit.at);
		this.rate = limit ? sharpestRate(slots.filter(counts), limit.most) : 0;
		this.gains = slots.map((slot) => new Gains(slot, counts(slot) ? this.rate : 0, counts(slot)));
		const whole = this.gains.map((gains, at) => gains.from(0, slots[at]?.room ?? 0, slots[at]?.need ?? 0));
		this.laterForced = sumsAfter(whole.map(({ forced }) => forced));
		this.laterFree = sumsAfter(whole.map(({ free }) => free));
		const costs = slots.map((slot) => (counts(slot) ? cheapest(slot) : []));
		this.laterCosts = costs.map((_, at) =>
			costs
				.slice(at + 1)
				.flat()
				.sort((a, b) => a - b),
		);
		this.laterCost = this.laterCosts.map((list) => list.reduce((sum, cost) => sum + cost, 0));
	}

	/**
	 * Whether, from the option at `from` of a slot on in which `taken` are chosen, the total may still come to more than
	 * `best` with at most `spare` places missing for want of money. `left`: what remains of the limit.
	 */
	allows(slot: number, from: number, taken: number, left: number, total: number, best: number, spare: number): boolean {
		const { room, need, options } = this.slots[slot] as Opening;
		const gains = this.gains[slot] as Gains;
		const open = Math.max(0, Math.min(need - taken, options.length - from));
		const unpaid = this.limit ? this.unpaid(slot, gains.lowest[from] as number, open, left) : 0;
		if (unpaid > spare) return false;
		const { forced, free } = gains.from(from, room - taken, open);
		const rest = spare > 0 ? free + (this.laterFree[slot] as number) : forced + (this.laterForced[slot] as number);
		const refund = this.limit ? this.rate * left : 0;
		if (total + refund + rest < best + 0.5) return false;
		return this.limit === null || total + this.affordable(slot, from, taken, left) >= best + 0.5;
	}

	/** With what is left spent anew in each place: weaker, but for the last places. */
	private affordable(slot: number, from: number, taken: number, left: number): number {
		let sum = 0;
		for (let at = slot; at < this.slots.length; at++) {
			const { room, options } = this.slots[at] as Opening;
			const each = (this.gains[at] as Gains).within(left);
			if (at > slot) sum += room * each;
			else sum += (room - taken) * Math.max(0, Math.min(each, options[from]?.worth ?? 0));
		}
		return sum;
	}

	/** How many needed places can't be paid for, at least: the cheapest are paid first. */
	private unpaid(slot: number, each: number, open: number, left: number): number {
		if (open * each + (this.laterCost[slot] as number) <= left) return 0;
		const later = this.laterCosts[slot] as number[];
		let [rest, here, unpaid] = [left, open, open + later.length];
		for (const cost of [...later, Number.POSITIVE_INFINITY]) {
			for (; here > 0 && each <= cost && each <= rest; here--, unpaid--) rest -= each;
			if (cost > rest) break;
			rest -= cost;
			unpaid--;
		}
		return unpaid;
	}
}

/** What one slot can add, by the first option that may still be taken. */
class Gains {
	/** Row by option: sums of the best 0, 1, … of those from it on; `free` of those only that add something. */
	private readonly forced: Float64Array;
	private readonly free: Float64Array;
	/** Lowest price among them; 0 where none counts. */
	readonly lowest: Float64Array;
	private readonly width: number;
	/** Prices ascending, and the greatest worth up to each; not below 0. */
	private readonly prices: number[] = [];
	private readonly worths: number[] = [];

	constructor({ options, room }: Opening, rate: number, priced: boolean) {
		for (const { price, worth } of options.toSorted((a, b) => a.price - b.price)) {
			this.prices.push(priced ? price : 0);
			this.worths.push(Math.max(worth, this.worths.at(-1) ?? 0));
		}
		const size = options.length;
		this.width = Math.min(room, size) + 1;
		this.forced = new Float64Array((size + 1) * this.width);
		this.free = new Float64Array((size + 1) * this.width);
		this.lowest = new Float64Array(size + 1).fill(priced ? Number.POSITIVE_INFINITY : 0);
		const best: number[] = [];
		for (let from = size - 1; from >= 0; from--) {
			const { worth, price } = options[from] as Opening["options"][number];
			insert(best, worth - rate * price, this.width - 1);
			this.lowest[from] = Math.min(priced ? price : 0, this.lowest[from + 1] as number);
			for (let k = 0; k + 1 < this.width; k++) {
				const [at, value] = [from * this.width + k, best[k] ?? 0];
				this.forced[at + 1] = (this.forced[at] as number) + value;
				this.free[at + 1] = (this.free[at] as number) + Math.max(0, value);
			}
		}
	}

	/** The greatest worth of an option that costs no more. */
	within(left: number): number {
		let [low, high] = [0, this.prices.length];
		while (low < high) {
			const middle = (low + high) >>> 1;
			if ((this.prices[middle] as number) <= left) low = middle + 1;
			else high = middle;
		}
		return this.worths[low - 1] ?? 0;
	}

	/** With `need` places filled in any case, and with none. */
	from(option: number, room: number, need: number): { forced: number; free: number } {
		const row = option * this.width;
		const most = row + Math.min(room, this.width - 1);
		const filled = row + Math.min(need, this.width - 1, room);
		const free = this.free[most] as number;
		return { forced: (this.forced[filled] as number) + free - (this.free[filled] as number), free };
	}
}

/** Keeps the `limit` greatest, descending. */
function insert(best: number[], value: number, limit: number): void {
	let at = best.length;
	while (at > 0 && (best[at - 1] as number) < value) at--;
	best.splice(at, 0, value);
	if (best.length > limit) best.pop();
}

function cheapest({ options, need }: Opening): number[] {
	const prices = options.map(({ price }) => price).sort((a, b) => a - b);
	return prices.slice(0, need);
}

function sumsAfter(values: readonly number[]): number[] {
	return values.map((_, at) => values.slice(at + 1).reduce((sum, value) => sum + value, 0));
}

/** Ternary search: the bound is convex in the rate. */
function sharpestRate(slots: readonly Opening[], most: number): number {
	let [low, high] = [0, 0];
	for (const { options } of slots) {
		for (const { worth, price } of options) if (price > 0) high = Math.max(high, worth / price);
	}
	const boundAt = (rate: number) => slots.reduce((sum, slot) => sum + gainAt(slot, rate), rate * most);
	for (let step = 0; step < 60; step++) {
		const third = (high - low) / 3;
		if (boundAt(low + third) <= boundAt(high - third)) high -= third;
		else low += third;
	}
	return low;
}

function gainAt({ options, room, need }: Opening, rate: number): number {
	const best: number[] = [];
	for (const { worth, price } of options) insert(best, worth - rate * price, room);
	return best.reduce((sum, value, at) => sum + (at < need ? value : Math.max(0, value)), 0);
}
