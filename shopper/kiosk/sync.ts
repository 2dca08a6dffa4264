import type { Queue } from "./queue";
import type { Sent } from "./send";
import type { Taken } from "./taken";

interface SyncPorts {
	queue: Queue;
	/** The run that somebody is in the midst of: it may still change. */
	current: () => string | null;
	handIn: (taken: Taken) => Promise<Sent<unknown>>;
	/** Tells the server how the device is, and takes what it says. */
	report: () => Promise<Sent<unknown>>;
	/** Counts up, in ms; not the clock of the day, which people set. */
	steady: () => number;
	onUnpaired: () => void;
	/** Reached: the server answered. */
	onEnd: (reached: boolean) => void;
}

export interface Sync {
	/** Once through everything that waits; not before a server that asked to wait wants it, and after failures less often. `now`: whoever is at the device asks for it. */
	cycle: (now?: boolean) => Promise<void>;
}

const firstMs = 5_000;
const mostMs = 300_000;

export function createSync(ports: SyncPorts): Sync {
	const { queue, current, handIn, report, steady, onUnpaired, onEnd } = ports;
	let failures = 0;
	let due = 0;
	/** Until when a server wants to be left alone. */
	let asked = 0;
	let running: Promise<void> | null = null;

	const failed = (sent: Sent<unknown>): boolean => {
		if (sent.kind === "unpaired") onUnpaired();
		if (sent.kind !== "later") return sent.kind === "unpaired";
		failures++;
		const wait = Math.min(mostMs, firstMs * 2 ** (failures - 1));
		asked = steady() + sent.waitMs;
		due = Math.max(asked, steady() + wait);
		return true;
	};

	const work = async () => {
		for (const id of queue.waiting()) {
			if (id === current()) continue;
			const taken = await queue.load(id).catch(() => null);
			// What can't be read stays where it lies.
			const sent: Sent<unknown> = taken ? await handIn(taken) : { kind: "refused" };
			if (failed(sent)) return onEnd(false);
			if (sent.kind === "ok") await queue.done(id);
			else queue.refuse(id);
		}
		await queue.settle();
		const sent = await report();
		if (failed(sent)) return onEnd(false);
		[failures, due] = [0, 0];
		onEnd(true);
	};

	return {
		cycle: (now = false) => {
			if (steady() < (now ? asked : due)) return Promise.resolve();
			running ??= work()
				.catch(() => onEnd(false))
				.finally(() => {
					running = null;
				});
			return running;
		},
	};
}
