import { claim } from "./claim";
import { createOutbox } from "./outbox";
import type { Keeper } from "./run-state";
import { postBatch } from "./transport";

const nothing = () => {};

/**
 * Sends what earlier pages of this browser have left in the queue, and what is `left` of the run that this page didn't go on
 * with. What belongs to a run of another tab is left to that tab. Of this page's own, what it doesn't hold is taken out: a page
 * that goes while a batch grows leaves it there as it was before.
 */
export async function sendLeft({ state, left: more, queue }: Pick<Keeper, "state" | "left" | "queue">): Promise<void> {
	const { result } = await queue((store) => store.getAll() as Pick<IDBRequest, "result">).catch(() => ({ result: [] }));
	const drop = (id: string) => void queue((store) => store.delete(id)).catch(nothing);
	const { response: own, batches } = state();
	const all: typeof batches = [...result, ...(more ?? [])];
	for (const response of new Set(all.map((batch) => batch.response))) {
		let left = all.filter((batch) => batch.response === response);
		if (response === own) {
			for (const { id } of left) if (!batches.some((batch) => batch.id === id)) drop(id);
			continue;
		}
		const release = await claim(response);
		if (!release) continue;
		const outbox = createOutbox({
			batches: () => left,
			post: postBatch,
			onSend: nothing,
			onSettled: ({ id }) => {
				left = left.filter((batch) => batch.id !== id);
				drop(id);
				if (left.length === 0) release();
			},
			onTrouble: nothing,
		});
		outbox.flush(0);
	}
}
