import type { Session } from "@/components/player/session";
import type { Entry } from "@/lib/quiz/entry";
import type { Locale } from "@/lib/quiz/types";
import type { ShopperResult } from "@/lib/quiz/wire";
import type { OutboxState } from "./outbox-state";
import type { PageData } from "./page-data";
import type { RunState } from "./run-state";

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

export function storeRun(
	{ slug, version, entry, flow }: PageData,
	{ response, session, outbox, result, signedUp }: RunState,
): void {
	const { typed, ...kept } = session;
	const run: StoredRun = {
		...{ response, version, entry, locale: flow.locale, session: kept, outbox, signedUp },
		result: result.status === "local" ? null : result.result,
	};
	try {
		sessionStorage.setItem(keyOf(slug), JSON.stringify(run));
	} catch {
		// Storage is full or forbidden: a reload then begins anew.
	}
}
