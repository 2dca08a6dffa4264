import "server-only";
import { db } from "@/lib/server/db/client";
import { nudgeLoop, startLoop, type WorkLoop } from "@/lib/server/work-loop";
import { takeResponse } from "./take-response";

const batch = 50;
const name = "profiles";

/** Brings profiles up to what responses say, the latest first: who has just signed up waits for a mail. Any number of processes may run it: what two take at once comes out the same. */
export const startProfiles = (onError: (error: unknown) => void): WorkLoop =>
	startLoop(name, { work: () => takeProfiles(onError), onError });

/** Takes the latest responses that wait; true when there may be more and none failed. */
export async function takeProfiles(onError: (error: unknown) => void): Promise<boolean> {
	const tasks = await db().profileTask.findMany({ orderBy: { at: "desc" }, take: batch });
	let failed = 0;
	for (const { workspaceId, responseId } of tasks) {
		await takeResponse({ workspaceId, responseId }, new Date()).catch((error) => {
			failed++;
			onError(error);
		});
	}
	return tasks.length === batch && failed === 0;
}

/** A response says something of a person. */
export const nudgeProfiles = (): void => nudgeLoop(name);
