import "server-only";

/** Keeps the `size` most recently used promises by key; one that fails is forgotten. */
export class Lru<T> {
	readonly #entries = new Map<string, Promise<T>>();

	constructor(readonly size: number) {}

	get(key: string, load: () => Promise<T>): Promise<T> {
		const entry = this.#entries.get(key) ?? load();
		this.#entries.delete(key);
		this.#entries.set(key, entry);
		entry.catch(() => {
			if (this.#entries.get(key) === entry) this.#entries.delete(key);
		});
		const oldest = this.#entries.keys().next();
		if (this.#entries.size > this.size && !oldest.done) this.#entries.delete(oldest.value);
		return entry;
	}
}
