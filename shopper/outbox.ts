import type { BatchReply } from "@/lib/quiz/wire";
import type { KeptBatch } from "./kept-batch";
import type { Sent } from "./transport";

export interface OutboxPorts {
	/** Not yet acknowledged, oldest first. */
	batches: () => readonly KeptBatch[];
	post: (batch: KeptBatch) => Promise<Sent<BatchReply>>;
	/** One of them is on its way: none may change any more. */
	onSend: () => void;
	/** The server has it, or has refused it for good (null): it is to leave `batches`. */
	onSettled: (batch: KeptBatch, reply: BatchReply | null) => void;
	/** Sending failed and is being tried again, or works again. */
	onTrouble: (failing: boolean) => void;
}

export interface Outbox {
	/** Sends what there is after `ms`, or sooner when asked for sooner; not before a server that asked to wait wants it. */
	flush: (ms: number) => void;
	/** The page may be gone in a moment: everything goes now, in order or not. */
	flushAll: () => void;
}

/** Sends batches until the server has them: one at a time, in order, as often as it takes. */
export function createOutbox({ batches, post, onSend, onSettled, onTrouble }: OutboxPorts): Outbox {
	let attempt = 0;
	let notBefore = 0;
	let due: { at: number; timer: ReturnType<typeof setTimeout> } | null = null;
	const sending = new Set<string>();

	const flush = (ms: number) => {
		// Not the clock of the day, which people set.
		const now = performance.now();
		const at = Math.max(now + ms, notBefore);
		if (due && due.at <= at) return;
		clearTimeout(due?.timer);
		due = { at, timer: setTimeout(run, at - now) };
	};

	const run = () => {
		due = null;
		const [first] = batches();
		if (first && sending.size === 0) send(first);
	};

	const send = async (batch: KeptBatch) => {
		sending.add(batch.id);
		onSend();
		const { reply, waitMs } = await post(batch);
		sending.delete(batch.id);
		if (waitMs !== null) {
			notBefore = performance.now() + waitMs;
			onTrouble(true);
			flush(waitMs + backoff(attempt++));
			return;
		}
		attempt = 0;
		onTrouble(false);
		onSettled(batch, reply);
		flush(0);
	};

	addEventListener("online", () => flush(0));

	return {
		flush,
		flushAll: () => {
			if (performance.now() < notBefore) return;
			for (const batch of batches()) if (!sending.has(batch.id)) send(batch);
		},
	};
}

/** Half a second, doubling to half a minute, spread so that many browsers don't come back at once. */
function backoff(attempt: number): number {
	return Math.min(30_000, 500 * 2 ** attempt) * (0.5 + Math.random());
}
