import "server-only";
import { db } from "@/lib/server/db/client";
import { log } from "@/lib/server/log";
import { perProcess } from "@/lib/server/per-process";
import { nudgeLoop, startLoop, type WorkLoop } from "@/lib/server/work-loop";
import { takeResponse } from "./take-response";

const batch = 50;
const name = "profiles";
/** Minutes after each failed attempt until the next; the last wait repeats, for a response is never given up. */
const waits = [1, 5, 30, 120, 720, 1_440];

const figure = perProcess("set-back-profiles", () => ({ count: 0 }));

/** Brings profiles up to what responses say, the latest first: who has just signed up waits for a mail. Any number of processes may run it: what two take at once comes out the same. */
export const startProfiles = (onError: (error: unknown) => void): WorkLoop =>
	startLoop(name, { work: () => takeProfiles(onError), onError });

/**
 * Takes the latest responses that wait; true when there may be more. One that fails is set back, so that it doesn't hold up
 * the others, and tried again later.
 */
export async function takeProfiles(onError: (error: unknown) => void, now = new Date()): Promise<boolean> {
	const tasks = await db().profileTask.findMany({
		where: { OR: [{ retryAt: null }, { retryAt: { lte: now } }] },
		orderBy: { at: "desc" },
		take: batch,
	});
	for (const { attempts, workspaceId, responseId } of tasks) {
		const place = { workspaceId, responseId };
		await takeResponse(place, now).catch(async (error) => {
			onError(error);
			await setBack(place, attempts, now);
		});
	}
	if (tasks.length === batch) return true;
	figure.count = await db().profileTask.count({ where: { attempts: { gt: 0 } } });
	return false;
}

async function setBack(
	{ workspaceId, responseId }: { workspaceId: string; responseId: string },
	attempts: number,
	now: Date,
): Promise<void> {
	const minutes = waits[Math.min(attempts, waits.length - 1)] ?? 0;
	const data = { attempts: attempts + 1, retryAt: new Date(now.getTime() + minutes * 60_000) };
	// What was said meanwhile has made it due again, and stands.
	await db().profileTask.updateMany({ where: { workspaceId, responseId, attempts }, data });
	log().warn({ workspaceId, responseId, ...data }, "a response waits to be taken into its profile again");
}

/** A response says something of a person. */
export const nudgeProfiles = (): void => nudgeLoop(name);

/** How many responses have failed to be taken and wait for another attempt, as of the loop's last round in this process. */
export const setBackProfiles = (): number => figure.count;
