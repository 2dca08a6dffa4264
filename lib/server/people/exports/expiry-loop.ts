import "server-only";
import { db } from "@/lib/server/db/client";
import { dropOldVisits } from "@/lib/server/people/visits/find-visit";
import { startLoop, type WorkLoop } from "@/lib/server/work-loop";

/** Deletes files whose time is over, of all workspaces: those of exports, those of imports that nobody confirmed for a day, and a day after the upload the rows that were left out. */
export async function dropOldFiles(now: Date): Promise<number> {
	const dayAgo = new Date(now.getTime() - 86_400_000).toISOString();
	const exports = await db().$executeRaw`
		UPDATE export SET file = NULL WHERE file IS NOT NULL AND file_until <= ${now.toISOString()}::timestamptz`;
	const imports = await db().$executeRaw`
		UPDATE people_import SET file = NULL
		WHERE file IS NOT NULL AND status <> 'applying' AND created_at <= ${dayAgo}::timestamptz`;
	const rejects = await db().$executeRaw`
		DELETE FROM import_reject r USING people_import i
		WHERE i.workspace_id = r.workspace_id AND i.id = r.import_id AND i.created_at <= ${dayAgo}::timestamptz`;
	return exports + imports + rejects;
}

/** Any number of processes may run it. */
export const startFileExpiry = (onError: (error: unknown) => void): WorkLoop =>
	startLoop("old-files", {
		work: async () => {
			await dropOldFiles(new Date());
			await dropOldVisits(new Date());
			return false;
		},
		onError,
	});
