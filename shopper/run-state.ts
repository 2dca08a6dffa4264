import type { Shown } from "@/components/player/live/port";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { PersonalInput } from "@/lib/quiz/wire";
import type { KeptBatch } from "./kept-batch";
import type { PageData } from "./page-data";
import type { inQueue } from "./queue";

/** Everything about one person's way through the quiz on this page. */
export interface RunState extends Omit<Shown, "unsaved"> {
	response: string;
	/** Everything that happened, in case the server asks for it again. */
	log: ResponseEvent[];
	/** Not yet acknowledged, oldest first. */
	batches: KeptBatch[];
	/** Sending failed and is being tried again. */
	failing: boolean;
	/** Where to lead the person once all they said has arrived. */
	ahead: string | null;
}

/** Holds the state: `set` keeps it in the browser and shows it. */
export interface Keeper {
	data: PageData;
	state: () => RunState;
	set: (change: Partial<RunState>) => void;
	/** The batches with one more event. */
	append: (batches: KeptBatch[], event: ResponseEvent, typed: PersonalInput[]) => KeptBatch[];
	/** A batch is on its way: none of those there are grows any more. */
	close: () => void;
	/** What the run that this tab held has left; null: it is that run. */
	left: KeptBatch[] | null;
	queue: typeof inQueue;
	/** The page's own, so that what comes later needn't bring it again. */
	newId: () => string;
}
