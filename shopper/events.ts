import type { Given, Happening } from "@/components/player/session";
import type { ShopperFlow } from "@/lib/quiz/shopper-flow";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { PersonalInput } from "@/lib/quiz/wire";

/** What is recorded: a happening, or a product opened. */
export type Recorded = Happening | { type: "click"; product: string; slot: string };

/** What happened as an event. Nothing that was typed is in it. */
export function toEvent(happened: Recorded, base: { id: string; seq: number; at: number }): ResponseEvent {
	if (happened.type !== "answer") return { ...base, ...happened };
	const { type, question, value } = happened;
	return { ...base, type, question, value };
}

/** The text behind a personal answer; it travels beside the events. */
export function toPersonal(flow: ShopperFlow, happened: Recorded): PersonalInput[] {
	if (happened.type !== "answer" || happened.typed === null || happened.value.kind !== "personal") return [];
	const kind = kindOf(flow, happened);
	return kind ? [{ id: happened.value.id, question: happened.question, kind, value: happened.typed }] : [];
}

function kindOf({ screens }: ShopperFlow, { question }: Given): PersonalInput["kind"] | null {
	const block = screens.flatMap(({ blocks }) => blocks).find(({ id }) => id === question);
	return block && ("maxLength" in block || "fields" in block) ? block.kind : null;
}
