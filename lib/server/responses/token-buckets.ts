import "server-only";

export interface BucketSize {
	/** Tokens that a full bucket holds; each key begins with that many. */
	most: number;
	perSecond: number;
	/** Keys remembered at once. */
	keys: number;
}

interface Bucket {
	tokens: number;
	/** When it held that many, in ms. */
	at: number;
}

/** Per process on purpose: keeps one key from taking all there is, and is no exact count. A key that is forgotten begins anew. */
export class TokenBuckets {
	/** Least recently used first. */
	readonly #buckets = new Map<string, Bucket>();

	constructor(readonly size: BucketSize) {}

	/** Whether the key had one left. `now` in ms. */
	take(key: string, now: number): boolean {
		const { most, perSecond, keys } = this.size;
		const known = this.#buckets.get(key) ?? { tokens: most, at: now };
		const tokens = Math.min(most, known.tokens + (Math.max(0, now - known.at) / 1000) * perSecond);
		this.#buckets.delete(key);
		this.#buckets.set(key, { tokens: tokens < 1 ? tokens : tokens - 1, at: now });
		if (this.#buckets.size > keys) this.#forgetOldest();
		return tokens >= 1;
	}

	#forgetOldest(): void {
		for (const key of this.#buckets.keys()) {
			this.#buckets.delete(key);
			return;
		}
	}
}
