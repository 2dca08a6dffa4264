import "server-only";
import { projectResponses } from "./project-responses";

const batch = 200;
const idleMs = 5_000;

interface Loop {
	nudge: () => void;
	stop: () => Promise<void>;
}
const shared = globalThis as typeof globalThis & { candorProjection?: Loop };

/** Works off changed responses for as long as the process lives: at once after a nudge, and every few seconds anyway. */
export function startProjection(onError: (error: unknown) => void): Loop {
	shared.candorProjection ??= loop(onError);
	return shared.candorProjection;
}

/** There is something to project. Does nothing where no loop runs. */
export const nudgeProjection = (): void => shared.candorProjection?.nudge();

function loop(onError: (error: unknown) => void): Loop {
	let timer: NodeJS.Timeout | undefined;
	let stopped = false;
	let running = Promise.resolve();
	const plan = (ms: number) => {
		clearTimeout(timer);
		if (!stopped) timer = setTimeout(run, ms).unref();
	};
	const run = () => {
		running = running.then(async () => {
			let done = batch;
			while (done === batch && !stopped) done = await projectResponses({ limit: batch });
		});
		running = running.catch(onError);
		running.then(() => plan(idleMs));
	};
	plan(0);
	return {
		// Waits a moment, so that a burst of batches is one projection.
		nudge: () => plan(50),
		stop: () => {
			stopped = true;
			clearTimeout(timer);
			shared.candorProjection = undefined;
			return running;
		},
	};
}
