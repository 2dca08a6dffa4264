import type { Session } from "@/components/player/session";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import type { OutboxState } from "./outbox";

/** A run as it lies in the tab's own storage: it ends with the tab and holds nothing that was typed. */
export interface StoredRun {
	response: string;
	version: string;
	session: Omit<Session, "typed">;
	outbox: OutboxState;
	result: ShopperResult | null;
}

const keyOf = (slug: string) => `candor.${slug}`;

export function readRun(slug: string): StoredRun | null {
	try {
		return JSON.parse(sessionStorage.getItem(keyOf(slug)) ?? "null");
	} catch {
		return null;
	}
}

export function storeRun(slug: string, run: StoredRun): void {
	try {
		sessionStorage.setItem(keyOf(slug), JSON.stringify(run));
	} catch {
		// Storage is full or forbidden: a reload then begins anew.
	}
}

/** The session to go on with: a typed value that never reached the server has to be typed again. */
export function restoreSession({ session, outbox }: StoredRun): Session {
	const unsent = [...outbox.pending, ...outbox.batches.flatMap(({ events }) => events)];
	const lost = new Set(unsent.flatMap((event) => personalIdOf(event)));
	const answers = Object.entries(session.answers).filter(
		([, value]) => value.kind !== "personal" || !lost.has(value.id),
	);
	const complete = session.complete && answers.length === Object.keys(session.answers).length;
	return { ...session, answers: Object.fromEntries(answers), typed: {}, complete };
}

function personalIdOf(event: ResponseEvent): string[] {
	return event.type === "answer" && event.value.kind === "personal" ? [event.value.id] : [];
}
