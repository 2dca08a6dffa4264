import { createHash } from "node:crypto";
import { toEvent, toPersonal } from "@/components/player/events";
import type { Happening } from "@/components/player/session";
import type { ShopperFlow } from "@/lib/quiz/shopper-flow";
import type { EventBatch } from "@/lib/quiz/wire";

interface Recording {
	envelope: Omit<EventBatch, "id" | "events" | "personal">;
	flow: ShopperFlow;
	happened: Happening[];
	/** The number of the first event. */
	seq: number;
	now: Date;
}

/** What happened as a batch, the same as a script would send. Ids follow from what it says, so that a form posted twice is one. */
export function formBatch({ envelope, flow, happened, seq, now }: Recording): EventBatch {
	const { response } = envelope;
	const events = happened.map((one, index) => {
		const said = toEvent(one, { id: "", seq: seq + index, at: 0 });
		return { ...said, id: idOf(response, JSON.stringify(said)), at: now.getTime() };
	});
	const personal = happened.flatMap((one) => toPersonal(flow, one));
	return { ...envelope, id: idOf(response, ...events.map(({ id }) => id)), events, personal };
}

/** A UUID (version 8) that follows from its parts. */
export function idOf(...parts: string[]): string {
	const bytes = createHash("sha256").update(JSON.stringify(parts)).digest().subarray(0, 16);
	bytes[6] = 0x80 | ((bytes[6] ?? 0) & 0x0f);
	bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f);
	return bytes.toString("hex").replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
