import type { Happening } from "@/components/player/session";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { BatchReply, EventBatch, PersonalInput } from "@/lib/quiz/wire";
import { backoff, type Sent } from "./transport";

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

export interface OutboxPorts {
	/** All of a batch but its own part. */
	envelope: Omit<EventBatch, "id" | "events" | "personal">;
	post: (batch: EventBatch) => Promise<Sent<BatchReply>>;
	newId: () => string;
	now: () => number;
	/** Called after every change. */
	onChange: (state: OutboxState) => void;
	/** `events` are those of the batch that was acknowledged. */
	onReply: (reply: BatchReply, events: ResponseEvent[]) => void;
	onRefused: () => void;
	/** Sending failed and is being tried again, or works again. */
	onTrouble: (failing: boolean) => void;
}

/** What is recorded: a happening, or a product opened. */
export type Recorded = Happening | { type: "click"; product: string; slot: string };

export interface Outbox {
	record: (happened: Recorded[], typed: PersonalInput[]) => void;
	/** Sends what there is after `ms`, or sooner when asked for sooner. */
	flush: (ms: number) => void;
	/** The page may be gone in a moment: everything goes now, in order or not. */
	flushAll: () => void;
}

export const emptyOutbox: OutboxState = { seq: 0, log: [], pending: [], batches: [] };

/** Holds a response's events until the server has them: one batch at a time, in order, as often as it takes. */
export function createOutbox(begin: OutboxState, ports: OutboxPorts): Outbox {
	let state = begin;
	let attempt = 0;
	let due: { at: number; timer: ReturnType<typeof setTimeout> } | null = null;
	const sending = new Set<string>();
	const typed = new Map<string, PersonalInput>();

	const change = (next: Partial<OutboxState>) => {
		state = { ...state, ...next };
		ports.onChange(state);
	};

	const plan = (ms: number) => {
		const at = ports.now() + ms;
		if (due && due.at <= at) return;
		if (due) clearTimeout(due.timer);
		due = { at, timer: setTimeout(run, ms) };
	};

	const run = () => {
		due = null;
		cut();
		const [first] = state.batches;
		if (first && sending.size === 0) send(first);
	};

	const cut = () => {
		const events = state.pending.slice(0, 500);
		if (events.length === 0) return;
		change({ pending: state.pending.slice(500), batches: [...state.batches, { id: ports.newId(), events }] });
	};

	const send = async (batch: OutboxState["batches"][number]) => {
		sending.add(batch.id);
		const personal = personalOf(batch.events, typed);
		const sent = await ports.post({ ...ports.envelope, ...batch, personal });
		sending.delete(batch.id);
		if (!sent.ok && sent.retry === "later") {
			ports.onTrouble(true);
			plan(backoff(attempt++));
			return;
		}
		attempt = 0;
		ports.onTrouble(false);
		for (const { id } of personal) typed.delete(id);
		change({ batches: state.batches.filter(({ id }) => id !== batch.id) });
		if (sent.ok) acknowledge(sent.reply, batch.events);
		else ports.onRefused();
		if (state.batches.length > 0 || state.pending.length > 0) plan(0);
	};

	const acknowledge = (reply: BatchReply, events: ResponseEvent[]) => {
		const waiting = new Set(
			[...state.pending, ...state.batches.flatMap((batch) => batch.events)].map(({ seq }) => seq),
		);
		const again = state.log.filter(({ seq }) => reply.missing.includes(seq) && !waiting.has(seq));
		if (again.length > 0) change({ pending: [...again, ...state.pending] });
		ports.onReply(reply, events);
	};

	return {
		record: (happened, values) => {
			for (const value of values) typed.set(value.id, value);
			const events = happened.map((one, index) => stamp(one, state.seq + index, ports));
			change({
				seq: state.seq + events.length,
				log: [...state.log, ...events],
				pending: [...state.pending, ...events],
			});
		},
		flush: plan,
		flushAll: () => {
			cut();
			for (const batch of state.batches) if (!sending.has(batch.id)) send(batch);
		},
	};
}

/** Nothing that was typed is in an event. */
function stamp(happened: Recorded, seq: number, { newId, now }: OutboxPorts): ResponseEvent {
	const base = { id: newId(), seq, at: now() };
	if (happened.type !== "answer") return { ...base, ...happened };
	const { type, question, value } = happened;
	return { ...base, type, question, value };
}

function personalOf(events: ResponseEvent[], typed: ReadonlyMap<string, PersonalInput>): PersonalInput[] {
	return events.flatMap((event) => {
		const value = event.type === "answer" && event.value.kind === "personal" ? typed.get(event.value.id) : undefined;
		return value ? [value] : [];
	});
}
