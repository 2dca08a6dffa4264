import { claim } from "./claim";
import type { KeptBatch } from "./kept-batch";
import { createOutbox } from "./outbox";
import type { inQueue } from "./queue";
import { postBatch } from "./transport";

const nothing = () => {};

/**
 * Sends what earlier pages of this browser have left in the queue, and `more` of the run that this page didn't go on
 * with. What belongs to a run of another tab is left to that tab.
 */
export async function sendLeft(own: string, more: KeptBatch[], queue: typeof inQueue): Promise<void> {
	const { result } = await queue((store): { result: KeptBatch[] } => store.getAll()).catch(() => ({ result: [] }));
	const all = [...result, ...more].filter(({ response }) => response !== own);
	for (const response of new Set(all.map((batch) => batch.response))) {
		const release = await claim(response);
		if (!release) continue;
		let left = all.filter((batch) => batch.response === response);
		const outbox = createOutbox({
			batches: () => left,
			post: postBatch,
			onSend: nothing,
			onSettled: ({ id }) => {
				left = left.filter((batch) => batch.id !== id);
				queue((store) => store.delete(id)).catch(nothing);
				if (left.length === 0) release();
			},
			onTrouble: nothing,
		});
		outbox.flush(0);
	}
}
