import "server-only";
import { perProcess } from "./per-process";

const idleMs = 5_000;
/** After a nudge, so that a burst is one round. */
const soonMs = 50;

export interface WorkLoop {
	/** There is something to do. */
	nudge: () => void;
	/** Ends it, and waits for what is under way. */
	stop: () => Promise<void>;
}

interface Work {
	/** Does one part; true while there may be more. */
	work: () => Promise<boolean>;
	onError: (error: unknown) => void;
}

const loops = perProcess("loops", () => new Map<string, WorkLoop>());

/** Works for as long as the process lives: at once after a nudge, and every few seconds anyway. One loop of a name in a process. */
export function startLoop(name: string, work: Work): WorkLoop {
	const known = loops.get(name) ?? loop(work, () => loops.delete(name));
	loops.set(name, known);
	return known;
}

/** Does nothing where no such loop runs. */
export const nudgeLoop = (name: string): void => loops.get(name)?.nudge();

function loop({ work, onError }: Work, forget: () => void): WorkLoop {
	let timer: NodeJS.Timeout | undefined;
	let nudged = false;
	let stopped = false;
	let running: Promise<void> | null = null;
	const plan = (ms: number) => {
		clearTimeout(timer);
		if (!stopped) timer = setTimeout(run, ms).unref();
	};
	const workOff = async () => {
		let more = true;
		while (more && !stopped) more = await work();
	};
	const run = () => {
		nudged = false;
		running = workOff()
			.catch(onError)
			.then(() => {
				running = null;
				plan(nudged ? soonMs : idleMs);
			});
	};
	plan(0);
	return {
		// Further nudges don't put off what is planned: they may never end.
		nudge: () => {
			if (!nudged && !running) plan(soonMs);
			nudged = true;
		},
		stop: async () => {
			stopped = true;
			clearTimeout(timer);
			forget();
			await running;
		},
	};
}
