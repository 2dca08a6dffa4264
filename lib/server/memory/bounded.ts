import "server-only";

interface Kept<T> {
	value: T;
	weight: number;
	/** Since it was last passed over. */
	used: boolean;
}

/**
 * Keeps values by key, as long as their weights come to no more than `limit` together: where room is needed, the oldest go that nobody has used
 * since room was last needed. The last one kept always stays. `dropped` hears of each value that is no longer kept.
 */
export class Bounded<T> {
	readonly #kept = new Map<string, Kept<T>>();
	#total = 0;

	constructor(
		readonly limit: number,
		readonly dropped: (value: T) => void = () => {},
	) {}

	/** Of all that is kept. */
	get weight(): number {
		return this.#total;
	}

	/** What is kept by this key; it counts as used now. */
	find(key: string): T | undefined {
		const kept = this.#kept.get(key);
		if (!kept) return undefined;
		// Only marked: to put it in its place each time takes longer than everything else that is done with it.
		kept.used = true;
		return kept.value;
	}

	/** In place of what was kept by this key. */
	keep(key: string, value: T, weight: number): void {
		this.drop(key);
		this.#kept.set(key, { value, weight: 0, used: false });
		this.reweigh(key, weight);
	}

	/** What is kept by this key weighs this much now; only what grows drives others out. */
	reweigh(key: string, weight: number): void {
		const kept = this.#kept.get(key);
		if (!kept) return;
		const grown = weight - kept.weight;
		this.#total += grown;
		kept.weight = weight;
		if (grown <= 0) return;
		for (const [oldest, { used }] of this.#kept) {
			if (this.#total <= this.limit || this.#kept.size === 1) return;
			if (used || oldest === key) this.#passOver(oldest);
			else this.drop(oldest);
		}
	}

	/** Behind all others, to be met again. */
	#passOver(key: string): void {
		const kept = this.#kept.get(key);
		if (!kept) return;
		this.#kept.delete(key);
		this.#kept.set(key, { ...kept, used: false });
	}

	/** Whether this is what is kept by this key; it doesn't count as used. */
	holds(key: string, value: T): boolean {
		return this.#kept.get(key)?.value === value;
	}

	drop(key: string): void {
		const kept = this.#kept.get(key);
		if (!kept) return;
		this.#kept.delete(key);
		this.#total -= kept.weight;
		this.dropped(kept.value);
	}
}
