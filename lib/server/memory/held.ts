import "server-only";
import { log } from "@/lib/server/log";
import { Bounded } from "./bounded";
import type { Counted, Counters } from "./counters";

/** A value with the counter that the same statement has read. */
export interface Read<T> extends Counted {
	value: T;
}

/** Reads what stands behind a key; null: nothing. `before` is what stood there when it was last read. */
type Load<T> = (before: T | null) => Promise<Read<T> | null>;

/** So many unknown keys are remembered. */
const MOST_UNKNOWN = 10_000;
/** A read that is always older than what others have heard of is no longer waited for. */
const ATTEMPTS = 3;

/**
 * Things of workspaces, each held until the workspace's publication counter moves. Whoever asks then waits for it to be read
 * anew, once for all who ask; in the first moments they are given what was held, and so they are while it can't be read.
 */
export class Held<T> {
	readonly #entries: Bounded<Read<T>>;
	readonly #loading = new Map<string, Promise<T | null>>();
	readonly #unknown = new Set<string>();
	#epoch = 0;

	/** Weights in bytes. */
	constructor(
		readonly counters: Counters,
		limit: number,
		readonly weigh: (value: T) => number,
	) {
		this.#entries = new Bounded(limit, ({ workspaceId }) => counters.release(workspaceId));
	}

	/** Null: there is nothing behind the key, or was nothing less than a poll ago. */
	async get(key: string, load: Load<T>): Promise<T | null> {
		const entry = this.#entries.find(key);
		if (entry && this.counters.isFresh(entry)) return entry.value;
		if (!entry && this.#isUnknown(key)) return null;
		const loading = this.#loading.get(key) ?? this.#load(key, load, entry?.value ?? null);
		if (!entry) return loading;
		const orAsBefore = loading.catch((error) => {
			log().warn({ err: error }, "serving what was read before");
			return entry.value;
		});
		return this.counters.isRecent(entry) ? entry.value : orAsBefore;
	}

	#load(key: string, load: Load<T>, before: T | null): Promise<T | null> {
		const loading = this.#read(key, load, before).finally(() => this.#loading.delete(key));
		this.#loading.set(key, loading);
		return loading;
	}

	async #read(key: string, load: Load<T>, before: T | null): Promise<T | null> {
		for (let attempt = 1; ; attempt++) {
			const { epoch } = this.counters;
			const read = await load(before);
			// A read that began before a change is not kept after it.
			const kept = read ? this.#keep(key, read) : this.#keepUnknown(key, epoch);
			if (kept || attempt === ATTEMPTS) return read?.value ?? null;
		}
	}

	#keep(key: string, read: Read<T>): boolean {
		this.counters.hear(read);
		if (!this.counters.isFresh(read)) return false;
		this.counters.hold(read.workspaceId);
		this.#entries.keep(key, read, this.weigh(read.value));
		return true;
	}

	#keepUnknown(key: string, epoch: number): boolean {
		this.#entries.drop(key);
		if (epoch !== this.counters.epoch) return false;
		if (this.#unknown.size >= MOST_UNKNOWN) this.#unknown.clear();
		this.#isUnknown(key);
		this.#unknown.add(key);
		return true;
	}

	/** Only until the next poll. */
	#isUnknown(key: string): boolean {
		if (this.#epoch !== this.counters.epoch) this.#unknown.clear();
		this.#epoch = this.counters.epoch;
		return this.#unknown.has(key);
	}
}
