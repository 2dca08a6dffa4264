import "server-only";
import { Bounded } from "./bounded";

/**
 * Keeps the most recently used promises by key, as long as their weights come to no more than `limit` together; without `weigh`
 * each weighs 1. The last one asked for always stays. One that fails or comes to null is forgotten. `changed` hears whenever `weight` has.
 */
export class Lru<T> {
	readonly #promises: Bounded<Promise<T>>;

	constructor(
		limit: number,
		readonly weigh: (value: T) => number = () => 1,
		readonly changed: () => void = () => {},
	) {
		this.#promises = new Bounded(limit);
	}

	/** Of all that is kept. */
	get weight(): number {
		return this.#promises.weight;
	}

	get(key: string, load: () => Promise<T>): Promise<T> {
		const known = this.#promises.find(key);
		if (known) return known;
		const promise = load();
		// It weighs nothing until it is there.
		this.#promises.keep(key, promise, 0);
		promise.then(
			(value) => this.#settle(key, promise, value),
			() => this.#promises.holds(key, promise) && this.#promises.drop(key),
		);
		return promise;
	}

	/** Due once a value has become heavier. */
	reweigh(key: string, value: T): void {
		this.#promises.reweigh(key, this.weigh(value));
		this.changed();
	}

	#settle(key: string, promise: Promise<T>, value: T): void {
		if (!this.#promises.holds(key, promise)) return;
		if (value === null) this.#promises.drop(key);
		else this.reweigh(key, value);
	}
}
