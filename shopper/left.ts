import { claim } from "./claim";
import { createOutbox } from "./outbox";
import type { Keeper } from "./run-state";
import { postBatch } from "./transport";

const nothing = () => {};
/** Until it is looked again whether another tab has gone. */
const againMs = 5_000;

/**
 * Sends what earlier pages of this browser have left in the queue, and what is `left` of the run that this page didn't go on
 * with. What belongs to a run of another tab is left to that tab, until it has gone. Of this page's own, what it doesn't hold is taken
 * out: a page that goes while a batch grows leaves it there as it was before.
 */
export async function sendLeft({ state, left: more, queue }: Pick<Keeper, "state" | "left" | "queue">): Promise<void> {
	const { response: own, batches } = state();
	const read = async (): Promise<typeof batches> => {
		const { result } = await queue((store) => store.getAll() as Pick<IDBRequest, "result">).catch(() => ({
			result: [],
		}));
		return [...result, ...(more ?? [])];
	};
	const drop = (id: string) => void queue((store) => store.delete(id)).catch(nothing);
	const send = async (response: string, patient: boolean) => {
		const release = await claim(response, patient);
		if (!release) return void setTimeout(send, againMs, response, false);
		// The other tab may have sent some of it before it went.
		let left = (await read()).filter((batch) => batch.response === response);
		if (left.length === 0) return release();
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
	};
	const all = await read();
	for (const { id, response } of all)
		if (response === own && !state().batches.some((batch) => batch.id === id)) drop(id);
	for (const response of new Set(all.map((batch) => batch.response))) if (response !== own) void send(response, true);
}
