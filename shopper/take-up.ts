import { claim } from "./claim";
import type { PageData } from "./page-data";
import type { RunState } from "./run-state";
import type { StoredRun } from "./stored-run";

const VERSION = "version";

/** What to go on with of a run that lies in the tab's storage: its screen may not be reached any more. Null: it is another tab's, or came in elsewhere. */
export async function takeUp({ version, entry, flow }: PageData, stored: StoredRun): Promise<RunState | null> {
	const query = new URLSearchParams(location.search);
	const asked = query.get(VERSION);
	const older = stored.version !== version;
	if (older ? asked === stored.version : JSON.stringify(stored.entry) !== JSON.stringify(entry)) return null;
	if (!(await claim(stored.state.response))) return null;
	if (older) {
		// They finish on the version that they began, which is there for who asks for it.
		query.set(VERSION, stored.version);
		location.replace(`?${query}`);
		return new Promise(() => {});
	}
	if (asked) {
		// Who is given this address begins on the newest.
		query.delete(VERSION);
		history.replaceState(history.state, "", `${location.pathname}?${query}`.replace(/\?$/, ""));
	}
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
