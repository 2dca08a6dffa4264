import type { Session } from "@/components/player/session";
import type { ShopperFlow } from "@/lib/quiz/shopper-flow";
import type { ResponseEvent } from "@/lib/quiz/types";
import { claim } from "./claim";
import type { PageData } from "./page-data";
import { finishSending } from "./sending";
import type { StoredRun } from "./stored-run";

/** What to go on with of a run that lies in the tab's storage: its screen may not be reached any more. Null: it is another tab's, or belongs to an older version or came in elsewhere. */
export async function takeUp(data: PageData, stored: StoredRun, newId: () => string): Promise<Session | null> {
	if (!(await claim(stored.response))) return null;
	if (stored.version === data.version && sameEntry(stored.entry, data.entry)) return restoreSession(data.flow, stored);
	finishSending(data, stored, newId);
	return null;
}

const sameEntry = (one: PageData["entry"], other: PageData["entry"]) =>
	one?.locale === other?.locale && one?.source === other?.source;

/**
 * The session to go on with. A typed value that never reached the server has to be typed again: who stood beyond its
 * question is asked it once more. A result in another language has to be asked for again.
 */
export function restoreSession(flow: ShopperFlow, { session, outbox, locale }: StoredRun): Session {
	const unsent = [...outbox.pending, ...outbox.batches.flatMap(({ events }) => events)];
	const lost = new Set(unsent.flatMap((event) => personalIdOf(event)));
	const answers = Object.entries(session.answers).filter(
		([, value]) => value.kind !== "personal" || !lost.has(value.id),
	);
	const whole = answers.length === Object.keys(session.answers).length;
	const complete = session.complete && whole && locale === flow.locale;
	return { ...session, answers: Object.fromEntries(answers), typed: {}, complete };
}

function personalIdOf(event: ResponseEvent): string[] {
	return event.type === "answer" && event.value.kind === "personal" ? [event.value.id] : [];
}
