import { type Session, step } from "@/components/player/session";
import type { Entry } from "@/lib/quiz/entry";
import type { ShopperDocument } from "@/lib/quiz/shopper-document";
import type { Locale, ResponseEvent } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import type { OutboxState } from "./outbox";

/** A run as it lies in the tab's own storage: it ends with the tab and holds nothing that was typed. */
export interface StoredRun {
	response: string;
	version: string;
	entry: Entry | null;
	/** The language of `result`. */
	locale: Locale;
	session: Omit<Session, "typed">;
	outbox: OutboxState;
	result: ShopperResult | null;
	/** Below the result. */
	signedUp: boolean;
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

/**
 * The session to go on with. A typed value that never reached the server has to be typed again: who stood beyond its
 * question is asked it once more. A result in another language has to be asked for again.
 */
export function restoreSession(quiz: ShopperDocument, { session, outbox, locale }: StoredRun): Session {
	const unsent = [...outbox.pending, ...outbox.batches.flatMap(({ events }) => events)];
	const lost = new Set(unsent.flatMap((event) => personalIdOf(event)));
	const answers = Object.entries(session.answers).filter(
		([, value]) => value.kind !== "personal" || !lost.has(value.id),
	);
	const whole = answers.length === Object.keys(session.answers).length;
	const complete = session.complete && whole && locale === quiz.locale;
	const restored = { ...session, answers: Object.fromEntries(answers), typed: {}, complete };
	return step(quiz, restored, { type: "show", screen: session.screen }).session;
}

function personalIdOf(event: ResponseEvent): string[] {
	return event.type === "answer" && event.value.kind === "personal" ? [event.value.id] : [];
}
