import { claim } from "./claim";
import type { PageData } from "./page-data";
import type { RunState } from "./run-state";
import type { StoredRun } from "./stored-run";

/** What to go on with of a run that lies in the tab's storage: its screen may not be reached any more. Null: it is another tab's, or belongs to an older version or came in elsewhere. */
export async function takeUp({ version, entry, flow }: PageData, stored: StoredRun): Promise<RunState | null> {
	const same = stored.version === version && JSON.stringify(stored.entry) === JSON.stringify(entry);
	if (!same || !(await claim(stored.state.response))) return null;
	return restore(stored, flow.locale);
}

/** A result in another language, or one that this browser worked out, has to be asked for again. */
export function restore({ state, locale }: StoredRun, wanted: string): RunState {
	const { session, result } = state;
	const same = locale === wanted;
	return {
		...state,
		session: { ...session, complete: session.complete && same },
		result: { status: "loading", result: same && result.status !== "local" ? result.result : null },
		...{ failing: false, ahead: null },
	};
}
