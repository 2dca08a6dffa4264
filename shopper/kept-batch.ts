import type { ResponseEvent } from "@/lib/quiz/types";
import type { EventBatch, Origin, PersonalInput } from "@/lib/quiz/wire";

/** A batch that the server has not acknowledged, with what was typed beside its events. What is sent never changes: its id is what makes sending it twice harmless. */
export interface KeptBatch extends Omit<EventBatch, "origin"> {
	/** What the page knew of where the person came from. */
	came: Pick<Origin, "locale" | "began" | "visit"> & { search: string; referrer: string };
}

/** Keeps a batch well below the 64 KiB that a server takes, and that a browser sends of a page that is left. */
const mostCharacters = 12_288;

/**
 * With one more event: in the last batch while that may `grow`, else in one of its own. A batch that has grown is another
 * one, with another id.
 */
export function append(
	batches: readonly KeptBatch[],
	grow: boolean,
	fresh: KeptBatch,
	event: ResponseEvent,
	typed: PersonalInput[],
): KeptBatch[] {
	const last = batches.at(-1);
	const room = grow && last && JSON.stringify(last).length < mostCharacters;
	const { events, personal } = room ? last : fresh;
	const batch = { ...fresh, events: [...events, event], personal: [...personal, ...typed] };
	return [...(room ? batches.slice(0, -1) : batches), batch];
}
