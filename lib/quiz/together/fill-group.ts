import { intersect, listBits, subtract } from "../bitset";
import type { Run } from "../run";
import type { SlotFiller } from "../slot-filler";
import { allOf, type ByScore, type Step } from "../steps";
import type { GroupRules } from "./group-rules";
import type { Option } from "./opening";
import { solveTogether } from "./solve";
import { worthwhile } from "./worthwhile";

/**
 * Fills slots that constraints join, step by step as one slot is filled; what is placed stays. True when each step found
 * its best filling.
 */
export function fillGroup(
	fillers: readonly SlotFiller[],
	rules: GroupRules,
	steps: readonly Step[],
	run: Run,
): boolean {
	const group = new Group(fillers, rules, run);
	group.decide();
	group.pin();
	let exact = true;
	for (const step of steps) {
		if (fillers.some((filler) => filler.room(step.upTo) > 0)) exact = group.take(step) && exact;
	}
	return exact;
}

class Group {
	private readonly left: number[];

	constructor(
		private readonly fillers: readonly SlotFiller[],
		private readonly rules: GroupRules,
		private readonly run: Run,
	) {
		this.left = [...rules.limits];
	}

	/** What each decision picks, if it fits with those before it. */
	decide(): void {
		for (const [slot, filler] of this.fillers.entries()) {
			const decided = filler.decided();
			if (!decided) continue;
			const { index, row } = decided;
			const price = this.rules.priceOf(slot, index, row);
			if (price !== null && this.isOpen(slot, { product: index, price })) this.add(slot, index, "decision", row);
		}
	}

	/** Each pin that fits with those before it. */
	pin(): void {
		for (const [slot, filler] of this.fillers.entries()) {
			for (const option of this.byScore(slot, allOf(filler.pinned()))) {
				if (filler.room("max") > 0 && this.isOpen(slot, option)) this.add(slot, option.product, "pin");
			}
		}
	}

	/** Whether the filling is the best that the step allows. */
	take(step: Step): boolean {
		const rooms = this.fillers.map((filler) => Math.max(0, filler.room(step.upTo)));
		const places = rooms.reduce((sum, room) => sum + room, 0);
		let whole = true;
		const slots = this.fillers.map((filler, slot) => {
			const room = rooms[slot] as number;
			const options = room > 0 ? this.optionsFor(step, slot) : [];
			const choice = worthwhile(options, (product) => this.rules.kindOf(slot, product), places);
			whole = whole && choice.whole;
			const need = Math.min(room, Math.max(0, filler.room("min")));
			return { options: choice.kept, room, need, limits: this.rules.limitsOf[slot] ?? [] };
		});
		if (slots.every(({ options }) => options.length === 0)) return true;
		const { chosen, exact } = solveTogether({ slots, limits: this.left, fits: this.rules.fits });
		for (const [slot, products] of chosen.entries()) {
			for (const product of products) this.add(slot, product, step.by);
			this.fillers[slot]?.settle(step, products);
		}
		return exact && whole;
	}

	private optionsFor(step: Step, slot: number): Option[] {
		const offer = step.offer(this.fillers[slot] as SlotFiller);
		const options = "listed" in offer ? this.listed(slot, offer.listed) : this.byScore(slot, offer);
		return options.filter((option) => this.isOpen(slot, option));
	}

	/** In order (docs/evaluation.md §5). */
	private byScore(slot: number, { within: [first, ...others], accept }: ByScore): Option[] {
		const { scores, vetoed } = this.run;
		const open = first.slice();
		for (const set of others) intersect(open, set);
		subtract(open, vetoed);
		const products = listBits(open).filter(accept);
		products.sort((a, b) => (scores[b] as number) - (scores[a] as number) || a - b);
		return this.priced(slot, products, (product) => this.rules.worthOf(product));
	}

	/** One is as good as another, but for its place in the list. */
	private listed(slot: number, list: readonly number[]): Option[] {
		return this.priced(slot, [...new Set(list)], () => 0);
	}

	private priced(slot: number, products: readonly number[], worthOf: (product: number) => number): Option[] {
		return products.flatMap((product) => {
			const price = this.rules.priceOf(slot, product);
			return price === null ? [] : [{ product, worth: worthOf(product), price }];
		});
	}

	/** It isn't there yet, can be paid for, and fits with all that is placed. */
	private isOpen(slot: number, { product, price }: Pick<Option, "product" | "price">): boolean {
		if (this.fillers[slot]?.isClosed(product)) return false;
		if (this.rules.limitsOf[slot]?.some((limit) => price > (this.left[limit] as number))) return false;
		return this.fillers.every(
			(filler, other) =>
				other === slot || filler.placed().every((beside) => this.rules.fits(slot, product, other, beside)),
		);
	}

	private add(slot: number, product: number, by: Step["by"], row: number | null = null): void {
		this.fillers[slot]?.add(product, by, row);
		const price = this.rules.priceOf(slot, product, row) ?? 0;
		for (const limit of this.rules.limitsOf[slot] ?? []) this.left[limit] = (this.left[limit] as number) - price;
		for (const [other, filler] of this.fillers.entries()) {
			if (other !== slot && !this.rules.mayRepeat(slot, other)) filler.close(product);
		}
	}
}
