import type { ResponseEvent } from "@/lib/quiz/types";
import type { BatchReply, EventBatch, PersonalInput } from "@/lib/quiz/wire";
import type { OutboxState } from "./outbox-state";
import { backoff, type Sent } from "./transport";

export interface OutboxPorts {
	/** All of a batch but its own part. */
	envelope: Omit<EventBatch, "id" | "events" | "personal">;
	post: (batch: EventBatch) => Promise<Sent<BatchReply>>;
	newId: () => string;
	now: () => number;
	state: () => OutboxState;
	set: (state: OutboxState) => void;
	/** The text behind a personal value, while it is held. */
	typed: (id: string) => PersonalInput | undefined;
	/** `events` are those of the batch that was acknowledged. */
	onReply: (reply: BatchReply, events: ResponseEvent[]) => void;
	onRefused: () => void;
	/** Sending failed and is being tried again, or works again. */
	onTrouble: (failing: boolean) => void;
}

export interface Outbox {
	/** Sends what there is after `ms`, or sooner when asked for sooner. */
	flush: (ms: number) => void;
	/** The page may be gone in a moment: everything goes now, in order or not. */
	flushAll: () => void;
}

/** Sends a response's events until the server has them: one batch at a time, in order, as often as it takes. */
export function createOutbox(ports: OutboxPorts): Outbox {
	let attempt = 0;
	let due: { at: number; timer: ReturnType<typeof setTimeout> } | null = null;
	const sending = new Set<string>();

	const change = (next: Partial<OutboxState>) => ports.set({ ...ports.state(), ...next });

	const plan = (ms: number) => {
		const at = ports.now() + ms;
		if (due && due.at <= at) return;
		if (due) clearTimeout(due.timer);
		due = { at, timer: setTimeout(run, ms) };
	};

	const run = () => {
		due = null;
		cut();
		const [first] = ports.state().batches;
		if (first && sending.size === 0) send(first);
	};

	const cut = () => {
		const { pending, batches } = ports.state();
		const events = pending.slice(0, 500);
		if (events.length === 0) return;
		change({ pending: pending.slice(500), batches: [...batches, { id: ports.newId(), events }] });
	};

	const send = async (batch: OutboxState["batches"][number]) => {
		sending.add(batch.id);
		const personal = batch.events.flatMap((event) => typedIn(event, ports.typed));
		const sent = await ports.post({ ...ports.envelope, ...batch, personal });
		sending.delete(batch.id);
		if (!sent.ok && sent.retry === "later") {
			ports.onTrouble(true);
			plan(backoff(attempt++));
			return;
		}
		attempt = 0;
		ports.onTrouble(false);
		change({ batches: ports.state().batches.filter(({ id }) => id !== batch.id) });
		if (sent.ok) acknowledge(sent.reply, batch.events);
		else ports.onRefused();
		const { batches, pending } = ports.state();
		if (batches.length > 0 || pending.length > 0) plan(0);
	};

	const acknowledge = (reply: BatchReply, events: ResponseEvent[]) => {
		const { pending, batches, log } = ports.state();
		const waiting = new Set([...pending, ...batches.flatMap((batch) => batch.events)].map(({ seq }) => seq));
		const again = log.filter(({ seq }) => reply.missing.includes(seq) && !waiting.has(seq));
		if (again.length > 0) change({ pending: [...again, ...pending] });
		ports.onReply(reply, events);
	};

	return {
		flush: plan,
		flushAll: () => {
			cut();
			for (const batch of ports.state().batches) if (!sending.has(batch.id)) send(batch);
		},
	};
}

function typedIn(event: ResponseEvent, typed: OutboxPorts["typed"]): PersonalInput[] {
	const value = event.type === "answer" && event.value.kind === "personal" ? typed(event.value.id) : undefined;
	return value ? [value] : [];
}
