import type { Shown } from "@/components/player/live/port";
import type { PersonalInput } from "@/lib/quiz/wire";
import type { OutboxState } from "./outbox-state";
import type { PageData } from "./page-data";

/** Everything about one person's way through the quiz on this page. */
export interface RunState extends Shown {
	response: string;
	outbox: OutboxState;
	/** What was typed and is not acknowledged, by the id of its value. Stays in memory. */
	typed: ReadonlyMap<string, PersonalInput>;
	/** Where to lead the person once all they said has arrived. */
	ahead: string | null;
}

/** Holds the state: `set` keeps it in the tab and shows it. */
export interface Keeper {
	data: PageData;
	state: () => RunState;
	set: (change: Partial<RunState>) => void;
	/** The page's own, so that what comes later needn't bring it again. */
	newId: () => string;
}
