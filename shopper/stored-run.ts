import type { Locale } from "@/lib/quiz/types";
import type { PageData, PageEntry } from "./page-data";
import type { RunState } from "./run-state";

/** A run as it lies in the tab's own storage: it ends with the tab, and what was typed is in it only until it is acknowledged. */
export interface StoredRun {
	version: string;
	entry: PageEntry | null;
	/** The language of the result. */
	locale: Locale;
	state: RunState;
}

const keyOf = (slug: string) => `candor/${slug}`;

export function readRun(slug: string): StoredRun | null {
	try {
		return JSON.parse(sessionStorage.getItem(keyOf(slug)) ?? "null");
	} catch {
		return null;
	}
}

export function storeRun({ slug, version, entry, flow: { locale } }: PageData, state: RunState): void {
	const run: StoredRun = { version, entry, locale, state: { ...state, session: { ...state.session, typed: {} } } };
	try {
		sessionStorage.setItem(keyOf(slug), JSON.stringify(run));
	} catch {
		// Storage is full or forbidden: a reload then begins anew.
	}
}
