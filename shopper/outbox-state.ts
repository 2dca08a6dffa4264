import type { ResponseEvent } from "@/lib/quiz/types";

/** What must survive a reload. Typed values are not in it. */
export interface OutboxState {
	seq: number;
	/** Everything that happened, in case the server asks for it again. */
	log: ResponseEvent[];
	/** Not yet cut into a batch. */
	pending: ResponseEvent[];
	/** Cut and not yet acknowledged. A batch never changes: its id is what makes sending it twice harmless. */
	batches: { id: string; events: ResponseEvent[] }[];
}

export const emptyOutbox: OutboxState = { seq: 0, log: [], pending: [], batches: [] };
