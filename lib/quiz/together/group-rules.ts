import type { CompiledSlot } from "../compiled-quiz";
import type { Run } from "../run";
import { bestRow } from "../supply";
import type { PairTest } from "./compiled-constraint";
import type { ActiveConstraints } from "./constraints";

/** Scores, prices and limits are counted in millionths, so that sums are whole numbers. */
const MILLION = 1e6;

/** Whether the later of two slots is unique: no product stands in both. */
export function barsRepeats(slots: readonly CompiledSlot[], one: number, other: number): boolean {
	return slots[Math.max(one, other)]?.slot.unique === true;
}

/** What holds among the slots of a group. Slots are counted within the group. */
export class GroupRules {
	/** By limit, in millionths. */
	readonly limits: number[] = [];
	/** By slot: the limits that it counts towards. */
	readonly limitsOf: number[][];
	private readonly repeats: boolean[][];
	/** By slot and other slot. */
	private readonly pairs: PairTest[][][];

	constructor(
		group: readonly number[],
		active: ActiveConstraints,
		private readonly run: Run,
	) {
		const { slots } = run.page;
		this.limitsOf = group.map(() => []);
		for (const { slots: named, most } of active.limits) {
			const within = named.map((place) => group.indexOf(place));
			if (within.includes(-1)) continue;
			for (const slot of within) this.limitsOf[slot]?.push(this.limits.length);
			this.limits.push(Math.round(most * MILLION));
		}
		this.repeats = group.map((one) => group.map((other) => !barsRepeats(slots, one, other)));
		this.pairs = group.map((one) =>
			group.map((other) =>
				active.pairs.flatMap(({ slots: named, test }) => (named.includes(one) && named.includes(other) ? [test] : [])),
			),
		);
	}

	worthOf(product: number): number {
		return Math.round((this.run.scores[product] ?? 0) * MILLION);
	}

	/** Of the variant in row `picked`, else of the one that would be shown. 0 where no limit counts it, and of outcomes; null where one does and there is no price. */
	priceOf(slot: number, product: number, picked: number | null = null): number | null {
		const { items, left } = this.run;
		const { products, variants } = items.catalog;
		if (this.limitsOf[slot]?.length === 0 || product >= products.length) return 0;
		const row = picked ?? bestRow(variants, left, product, items.stock);
		const price = (row === null ? products[product] : variants.variants[row])?.price ?? null;
		return price === null ? null : Math.round(price * MILLION);
	}

	/** Whether two products may stand in two different slots. */
	readonly fits = (slot: number, product: number, other: number, beside: number): boolean => {
		if (product === beside && !this.mayRepeat(slot, other)) return false;
		const tests = this.pairs[slot]?.[other] as PairTest[];
		return tests.every(({ fits }) => fits(product, beside));
	};

	mayRepeat(slot: number, other: number): boolean {
		return this.repeats[slot]?.[other] === true;
	}

	/** Products that the same others fit in all other slots. */
	kindOf(slot: number, product: number): string {
		const tests = this.pairs[slot]?.flatMap((of, other) => (other === slot ? [] : of)) ?? [];
		return [...new Set(tests)].map(({ kindOf }) => kindOf(product)).join();
	}
}
