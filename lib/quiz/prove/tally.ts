import type { CompiledQuiz } from "../compile-quiz";
import type { Result, SlotResult } from "../result";
import type { NodeId, Slot } from "../types";
import type { Part, Simulation } from "./simulate";

type Counted = "empty" | "tied" | "short" | "relaxed" | "padded";

/** Adds up what runs end in. */
export class Tally {
	private total = 0;
	private evaluated = 0;
	private elsewhere = 0;
	private readonly counts: Record<Counted, number> = { empty: 0, tied: 0, short: 0, relaxed: 0, padded: 0 };
	private readonly products = new Map<string, number>();
	private places = 0;
	private readonly pages = new Map<NodeId, number>();
	private readonly lengths = new Map<number, number>();
	private readonly slots: ReadonlyMap<NodeId, Slot>;

	constructor(quiz: CompiledQuiz) {
		const all = quiz.document.resultPages.flatMap(({ slots }) => slots);
		this.slots = new Map(all.map((slot) => [slot.id, slot]));
	}

	add(result: Result, weight: number): void {
		this.evaluated++;
		this.total += weight;
		for (const counted of this.faultsOf(result)) this.counts[counted] += weight;
		const shown = result.slots.flatMap(({ items }) => items.map(({ product }) => product));
		for (const product of new Set(shown)) raise(this.products, product, weight);
		this.places += shown.length * weight;
		raise(this.pages, result.page, weight);
		raise(this.lengths, result.path.length, weight);
	}

	/** A run that ends at an address elsewhere. */
	leave(weight: number): void {
		this.evaluated++;
		this.elsewhere += weight;
	}

	report(exact: boolean): Omit<Simulation, "exact" | "weighting" | "questions"> {
		const of = (total: number, count: number): Part =>
			exact ? { count: total > 0 ? count / total : 0, of: total > 0 ? 1 : 0 } : { count, of: total };
		const part = (count: number) => of(this.total, count);
		const { empty, tied, short, relaxed, padded } = this.counts;
		const products = [...this.products].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
		return {
			evaluated: this.evaluated,
			elsewhere: of(this.total + this.elsewhere, this.elsewhere),
			...{ empty: part(empty), tied: part(tied), short: part(short), relaxed: part(relaxed), padded: part(padded) },
			exposure: products.map(([product, count]) => ({ product, shown: part(count) })),
			variety: this.variety(),
			pages: [...this.pages].map(([page, count]) => ({ page, shown: part(count) })),
			lengths: [...this.lengths].sort(([a], [b]) => a - b).map(([screens, count]) => ({ screens, runs: part(count) })),
		};
	}

	private variety(): number | null {
		let sum = 0;
		const all = [...this.products.values()].reduce((total, count) => total + count, 0);
		for (const count of this.products.values()) sum += (count / all) ** 2;
		return sum > 0 ? 1 / sum : null;
	}

	private faultsOf({ empty, slots }: Result): Counted[] {
		const items = slots.flatMap((slot) => slot.items);
		const given = slots.flatMap(({ relaxed }) => relaxed);
		const isPadded = items.some(({ by }) => by === "slot-fallback" || by === "quiz-fallback");
		const isShort = slots.some((slot) => slot.items.length < (this.slots.get(slot.slot)?.min ?? 0));
		const faults: [Counted, boolean][] = [
			["empty", empty],
			["tied", slots.some(isTied)],
			["short", isShort],
			["relaxed", given.some(({ kind }) => kind !== "slot-fallback" && kind !== "quiz-fallback")],
			["padded", isPadded],
		];
		return faults.flatMap(([fault, isSo]) => (isSo ? [fault] : []));
	}
}

/** The last that was placed by its score has a rival who scores the same, and only rank, price or id set them apart. */
function isTied({ items, runnersUp }: SlotResult): boolean {
	const last = items.findLast(({ by }) => by === "score");
	return last !== undefined && runnersUp.some(({ score, unmet }) => score === last.score && unmet.length === 0);
}

/** The products of a result in order, slot by slot: two results with the same are the same to a shopper. */
export function shownBy({ page, slots }: Result): string {
	return JSON.stringify([page, slots.map(({ items }) => items.map(({ product }) => product))]);
}

function raise<K>(counts: Map<K, number>, key: K, by: number): void {
	counts.set(key, (counts.get(key) ?? 0) + by);
}
