import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { AppError } from "@/lib/contracts/errors";
import { isAway } from "@/lib/server/db/is-away";
import { log } from "@/lib/server/log";

const TELL_MS = 1_000;

export interface IntakeLimits {
	/** Groups that may be under way at once. */
	lanes: number;
	/** Items in one group. */
	group: number;
	/** How long the first of a group waits for company when nothing is under way, in ms. */
	gatherMs: number;
	/** Items and bytes held at once, waiting or under way. */
	items: number;
	bytes: number;
	/** Items of one party among them. */
	partyItems: number;
	/** How long the oldest may have been held while others are still let in, in ms. */
	oldestMs: number;
}

export interface Load {
	/** Items with the same key are never under way at once, and keep their order. A UUID. */
	key: string;
	/** Whose item it is: no party may fill the intake alone. */
	party: string;
	bytes: number;
}

interface Held<T, R> extends Load {
	item: T;
	since: number;
	done: (result: R) => void;
	fail: (error: unknown) => void;
}

interface Lane<T, R> {
	waiting: Held<T, R>[];
	underWay: Held<T, R>[];
	running: boolean;
}

/**
 * Gathers what arrives one by one into groups, each taken by one `commit`, which gives a result for each item in order or
 * throws for all. A group that fails for a reason of its own is halved until only the item to blame fails; when the database
 * is away, all that wait fail at once. Holds no more than its limits allow.
 */
export class Intake<T, R> {
	readonly #lanes: Lane<T, R>[];
	readonly #parties = new Map<string, number>();
	#items = 0;
	#bytes = 0;
	#toldAt = Number.NEGATIVE_INFINITY;

	constructor(
		readonly limits: IntakeLimits,
		readonly commit: (group: T[]) => Promise<R[]>,
	) {
		this.#lanes = Array.from({ length: limits.lanes }, () => ({ waiting: [], underWay: [], running: false }));
	}

	get held(): number {
		return this.#items;
	}

	/** Throws `busy` when there is no room for anything. Cheap: to be asked before anything is made of a request. */
	requireRoom(now = performance.now()): void {
		const { items, bytes, oldestMs } = this.limits;
		const full = this.#items >= items || this.#bytes >= bytes;
		if (full || now - this.#oldest() > oldestMs) throw new AppError("busy", "the intake is full");
	}

	/** What `commit` gave for the item. Throws `busy`, `unavailable` when the database is away, or what the item made `commit` throw. */
	async take(item: T, load: Load): Promise<R> {
		const now = performance.now();
		this.requireRoom(now);
		const ofParty = this.#parties.get(load.party) ?? 0;
		if (ofParty >= this.limits.partyItems) throw new AppError("busy", "one quiz has its share of the intake");
		this.#parties.set(load.party, ofParty + 1);
		this.#items++;
		this.#bytes += load.bytes;
		const lane = this.#lanes[Number.parseInt(load.key.slice(-2), 16) % this.#lanes.length];
		try {
			return await new Promise<R>((done, fail) => {
				lane?.waiting.push({ item, ...load, since: now, done, fail });
				if (lane && !lane.running) void this.#run(lane);
			});
		} finally {
			this.#release(load);
		}
	}

	#release({ party, bytes }: Load): void {
		this.#items--;
		this.#bytes -= bytes;
		const left = (this.#parties.get(party) ?? 1) - 1;
		if (left > 0) this.#parties.set(party, left);
		else this.#parties.delete(party);
	}

	#oldest(): number {
		const firsts = this.#lanes.map(({ underWay, waiting }) => (underWay[0] ?? waiting[0])?.since);
		return Math.min(...firsts.map((since) => since ?? Number.POSITIVE_INFINITY));
	}

	async #run(lane: Lane<T, R>): Promise<void> {
		lane.running = true;
		await sleep(this.limits.gatherMs);
		while (lane.waiting.length > 0) {
			lane.underWay = lane.waiting.splice(0, this.limits.group);
			await this.#settle(lane, lane.underWay);
			lane.underWay = [];
		}
		lane.running = false;
	}

	async #settle(lane: Lane<T, R>, group: Held<T, R>[]): Promise<void> {
		try {
			const results = await this.commit(group.map(({ item }) => item));
			for (const [at, { done }] of group.entries()) done(results[at] as R);
		} catch (error) {
			if (isAway(error)) {
				this.#tell(error);
				const away = new AppError("unavailable");
				for (const { fail } of [...group, ...lane.waiting.splice(0)]) fail(away);
			} else if (group.length === 1) {
				group[0]?.fail(error);
			} else {
				const middle = group.length >> 1;
				await this.#settle(lane, group.slice(0, middle));
				await this.#settle(lane, group.slice(middle));
			}
		}
	}

	/** Once in a second: at the gate of thousands it would drown everything else. */
	#tell(error: unknown): void {
		const now = performance.now();
		if (now - this.#toldAt < TELL_MS) return;
		this.#toldAt = now;
		log().error({ err: error }, "the database is away: what came was refused");
	}
}
