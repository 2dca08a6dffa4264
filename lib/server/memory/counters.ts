import "server-only";

interface Known {
	/** The newest counter that this process has heard of. */
	seen: number;
	/** What was read at a lower one is out of use, not even good until it has been read anew. */
	floor: number;
	/** Things held of the workspace. */
	held: number;
}

/** A workspace at one state of what its shoppers are shown. */
export interface Counted {
	workspaceId: string;
	counter: number;
}

/** Reads the present counters of these workspaces; one without a counter is left out. */
export type ReadCounters = (workspaceIds: string[]) => Promise<Counted[]>;

/**
 * The publication counters of the workspaces that a process holds something of. In one database they only grow, so whatever
 * order polls, reads and the process's own changes come in, the greatest is the newest.
 */
export class Counters {
	readonly #known = new Map<string, Known>();

	/** Moves with every poll and every change of the process's own: what was not there before may be there now. */
	epoch = 0;

	/** Read at the newest counter heard of. */
	isFresh({ workspaceId, counter }: Counted): boolean {
		return counter === this.#of(workspaceId).seen;
	}

	/** Good enough while it is being read anew: what has changed since, the last poll was the first to tell. */
	isRecent({ workspaceId, counter }: Counted): boolean {
		const { floor, seen } = this.#of(workspaceId);
		return counter >= floor && counter <= seen;
	}

	hear({ workspaceId, counter }: Counted): void {
		const known = this.#of(workspaceId);
		known.seen = Math.max(known.seen, counter);
	}

	/** This process has made the change itself: nothing older is served from here on. */
	raise(changed: Counted): void {
		this.hear(changed);
		const known = this.#of(changed.workspaceId);
		known.floor = known.seen;
		this.epoch++;
	}

	hold(workspaceId: string): void {
		this.#of(workspaceId).held++;
	}

	release(workspaceId: string): void {
		this.#of(workspaceId).held--;
	}

	/** Hears of all that is held. When that fails, everything stays as good as it was. */
	async poll(read: ReadCounters): Promise<void> {
		this.epoch++;
		for (const [workspaceId, { held }] of this.#known) if (held === 0) this.#known.delete(workspaceId);
		if (this.#known.size === 0) return;
		const before = [...this.#known].map(([workspaceId, { seen }]) => ({ workspaceId, seen }));
		const counted = await read(before.map(({ workspaceId }) => workspaceId));
		const now = new Map(counted.map(({ workspaceId, counter }) => [workspaceId, counter]));
		for (const { workspaceId, seen } of before) {
			const known = this.#of(workspaceId);
			const counter = now.get(workspaceId) ?? 0;
			known.floor = Math.max(known.floor, seen);
			// Back before what was heard earlier: another database has taken over, without the last changes.
			if (counter < seen) Object.assign(known, { seen: counter, floor: counter });
			else this.hear({ workspaceId, counter });
		}
	}

	#of(workspaceId: string): Known {
		let known = this.#known.get(workspaceId);
		if (!known) {
			known = { seen: 0, floor: 0, held: 0 };
			this.#known.set(workspaceId, known);
		}
		return known;
	}
}
