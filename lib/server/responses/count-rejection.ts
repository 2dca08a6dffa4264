import "server-only";
import { pool } from "@/lib/server/db/client";

const count = `
	INSERT INTO rejection (workspace_id, quiz_id, reason, hour, count) VALUES ($1, $2, $3, date_trunc('hour', $4::timestamptz), 1)
	ON CONFLICT (workspace_id, quiz_id, reason, hour) DO UPDATE SET count = rejection.count + 1`;

/** Counts a batch or sign-up that was refused as a whole, by hour. */
export async function countRejection(
	{ workspaceId, quizId }: { workspaceId: string; quizId: string },
	reason: string,
	now: Date,
): Promise<void> {
	await pool().query(count, [workspaceId, quizId, reason, now]);
}
