import type { Answers, NodeId } from "../types";
import { type Ending, type Fault, faults } from "./ending";
import type { Figures, Part } from "./figures";

/** Adds up what runs end in. */
export class Tally {
	/** Runs with a result. */
	total = 0;
	private elsewhere = 0;
	private readonly counts = new Map<Fault, number>();
	private readonly witnesses = new Map<Fault, Answers>();
	private readonly products = new Map<string, number>();
	private readonly pages = new Map<NodeId, number>();
	private readonly lengths = new Map<number, number>();

	/** `witness`: answers that lead to it. */
	add({ page, screens, products, faults }: Ending, weight: number, witness: () => Answers): void {
		if (weight === 0) return;
		this.total += weight;
		for (const fault of faults) {
			raise(this.counts, fault, weight);
			if (!this.witnesses.has(fault)) this.witnesses.set(fault, witness());
		}
		for (const product of new Set(products)) raise(this.products, product, weight);
		raise(this.pages, page, weight);
		raise(this.lengths, screens, weight);
	}

	/** A run that ends at an address elsewhere. */
	leave(weight: number): void {
		this.elsewhere += weight;
	}

	report(exact: boolean): Omit<Figures, "evaluated" | "questions"> {
		const of = (total: number, count: number): Part =>
			exact ? { count: total > 0 ? Math.min(1, count / total) : 0, of: total > 0 ? 1 : 0 } : { count, of: total };
		const part = (count: number) => of(this.total, count);
		const byFault = <T>(of: (fault: Fault) => T) =>
			Object.fromEntries(faults.map((fault) => [fault, of(fault)])) as Record<Fault, T>;
		return {
			elsewhere: of(this.total + this.elsewhere, this.elsewhere),
			...byFault((fault) => part(this.counts.get(fault) ?? 0)),
			witnesses: byFault((fault) => this.witnesses.get(fault) ?? null),
			exposure: mostFirst(this.products).map(([product, count]) => ({ product, shown: part(count) })),
			variety: this.variety(),
			pages: mostFirst(this.pages).map(([page, count]) => ({ page, shown: part(count) })),
			lengths: [...this.lengths].sort(([a], [b]) => a - b).map(([screens, count]) => ({ screens, runs: part(count) })),
		};
	}

	private variety(): number | null {
		let sum = 0;
		const all = [...this.products.values()].reduce((total, count) => total + count, 0);
		for (const count of this.products.values()) sum += (count / all) ** 2;
		return sum > 0 ? 1 / sum : null;
	}
}

function mostFirst(counts: ReadonlyMap<string, number>): [string, number][] {
	return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

function raise<K>(counts: Map<K, number>, key: K, by: number): void {
	counts.set(key, (counts.get(key) ?? 0) + by);
}
