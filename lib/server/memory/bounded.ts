import "server-only";

/**
 * Keeps the most recently used values by key, as long as their weights come to no more than `limit` together. The last one
 * kept always stays. `dropped` hears of each value that is no longer kept.
 */
export class Bounded<T> {
	readonly #kept = new Map<string, { value: T; weight: number }>();
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
		this.#kept.delete(key);
		this.#kept.set(key, kept);
		return kept.value;
	}

	/** In place of what was kept by this key. */
	keep(key: string, value: T, weight: number): void {
		this.drop(key);
		this.#kept.set(key, { value, weight: 0 });
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
		for (const oldest of this.#kept.keys()) {
			if (this.#total <= this.limit || this.#kept.size === 1) return;
			this.drop(oldest);
		}
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
