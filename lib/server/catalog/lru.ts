import "server-only";

interface Entry<T> {
	value: Promise<T>;
	/** 0 until it is there. */
	weight: number;
}

/**
 * Keeps the most recently used promises by key, as long as their weights come to no more than `limit` together; without `weigh`
 * each weighs 1. The last one asked for always stays. One that fails is forgotten.
 */
export class Lru<T> {
	readonly #entries = new Map<string, Entry<T>>();
	#total = 0;

	constructor(
		readonly limit: number,
		readonly weigh: (value: T) => number = () => 1,
	) {}

	get(key: string, load: () => Promise<T>): Promise<T> {
		const known = this.#entries.get(key);
		if (known) {
			this.#entries.delete(key);
			this.#entries.set(key, known);
			return known.value;
		}
		const entry: Entry<T> = { value: load(), weight: 0 };
		this.#entries.set(key, entry);
		entry.value.then(
			(value) => this.#settle(key, entry, this.weigh(value)),
			() => this.#drop(key, entry),
		);
		return entry.value;
	}

	#settle(key: string, entry: Entry<T>, weight: number): void {
		if (this.#entries.get(key) !== entry) return;
		entry.weight = weight;
		this.#total += weight;
		for (const [oldest, old] of this.#entries) {
			if (this.#total <= this.limit || this.#entries.size === 1) return;
			this.#drop(oldest, old);
		}
	}

	#drop(key: string, entry: Entry<T>): void {
		if (this.#entries.get(key) !== entry) return;
		this.#entries.delete(key);
		this.#total -= entry.weight;
	}
}
