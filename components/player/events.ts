import type { BareContactQuestion, BarePersonalQuestion, ShopperFlow } from "@/lib/quiz/shopper-flow";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { PersonalInput } from "@/lib/quiz/wire";
import type { Happening } from "./session";

/** What is recorded: a happening, or a product opened. */
export type Recorded = Happening | { type: "click"; product: string; slot: string };

/** No other question takes a personal value. */
type Personal = BarePersonalQuestion | BareContactQuestion;

/** What happened as an event. Nothing that was typed is in it. */
export function toEvent(happened: Recorded, base: { id: string; seq: number; at: number }): ResponseEvent {
	const { typed, ...event } = { typed: null, ...base, ...happened };
	return event;
}

/** The text behind a personal answer; it travels beside the events. */
export function toPersonal({ screens }: ShopperFlow, happened: Recorded): PersonalInput[] {
	if (happened.type !== "answer" || happened.typed === null || happened.value.kind !== "personal") return [];
	const { question, typed, value } = happened;
	const block = screens.flatMap(({ blocks }) => blocks).find((one): one is Personal => one.id === question);
	return block ? [{ id: value.id, question, kind: block.kind, value: typed }] : [];
}
