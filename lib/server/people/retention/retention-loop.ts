import "server-only";
import { db } from "@/lib/server/db/client";
import { startLoop, type WorkLoop } from "@/lib/server/work-loop";
import { runRetention } from "./run-retention";

const day = 86_400_000;

/** Goes by each workspace's rules once a day; whichever process comes first takes the workspace. */
export const startRetention = (onError: (error: unknown) => void): WorkLoop =>
	startLoop("retention", {
		work: async () => {
			await runDue(new Date()).catch(onError);
			return false;
		},
		onError,
	});

/** One round over the workspaces whose last run was a day ago. Gives how many it took. */
export async function runDue(now: Date): Promise<number> {
	const due = { OR: [{ ranAt: null }, { ranAt: { lt: new Date(now.getTime() - day) } }] };
	const rules = {
		OR: [{ responseMonths: { not: null } }, { unseenMonths: { not: null } }, { staleMonths: { not: null } }],
	};
	const rows = await db().retention.findMany({ where: { AND: [due, rules] } });
	let taken = 0;
	for (const { workspaceId, ...row } of rows) {
		const { count } = await db().retention.updateMany({ where: { workspaceId, ...due }, data: { ranAt: now } });
		if (count === 0) continue;
		taken++;
		await runRetention(workspaceId, row, now);
	}
	return taken;
}
