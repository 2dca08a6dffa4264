import "server-only";
import { setTimeout as sleep } from "node:timers/promises";
import { nudgeLoop, startLoop, type WorkLoop } from "@/lib/server/work-loop";
import { batchIntake } from "./batch-intake";
import { projectResponses } from "./project-responses";

const batch = 50;
const name = "projection";
/** With more batches held than this, storing what comes goes before counting what came; */
const busyItems = 16;
/** but not for longer than this between two portions. */
const patienceMs = 1_000;
const lookMs = 50;

/** Works off changed responses. Stands back while many batches wait to be stored, though never for good. */
export const startProjection = (onError: (error: unknown) => void): WorkLoop =>
	startLoop(name, {
		work: async () => {
			await untilQuiet();
			return (await projectResponses({ limit: batch })) === batch;
		},
		onError,
	});

/** There is something to project. */
export const nudgeProjection = (): void => nudgeLoop(name);

async function untilQuiet(): Promise<void> {
	const until = performance.now() + patienceMs;
	while (batchIntake().held > busyItems && performance.now() < until) await sleep(lookMs);
}
