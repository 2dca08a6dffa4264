import { setTimeout as sleep } from "node:timers/promises";
import { db } from "@/lib/server/db/client";

const PATIENCE_MS = 120_000;

/** Waits until every stored response has its rows for analytics. */
export async function untilProjected(workspaceId: string): Promise<void> {
	const until = Date.now() + PATIENCE_MS;
	while (Date.now() < until) {
		const [waiting] = await db().$queryRaw<{ count: number }[]>`
			SELECT count(*)::int AS "count" FROM response
			WHERE workspace_id = ${workspaceId}::uuid AND projected < revision`;
		if (waiting?.count === 0) return;
		await sleep(200);
	}
	throw new Error(`responses are still unprojected after ${PATIENCE_MS / 1000} s`);
}

/** Completed responses of a workspace, and all rows that its responses take in all tables. */
export async function countStored(workspaceId: string): Promise<{ responses: number; rows: number }> {
	const where = { workspaceId };
	const counts = await Promise.all([
		db().response.count({ where }),
		db().eventBatch.count({ where }),
		db().responseAnswer.count({ where }),
		db().responseScreen.count({ where }),
		db().recommendation.count({ where }),
		db().personalValue.count({ where }),
		db().consentEvent.count({ where }),
	]);
	const responses = await db().response.count({ where: { workspaceId, completedAt: { not: null } } });
	return { responses, rows: counts.reduce((sum, count) => sum + count, 0) };
}
