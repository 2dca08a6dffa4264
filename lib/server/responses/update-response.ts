import "server-only";
import type { PoolClient } from "pg";
import type { FoldedRow } from "./fold-response";

const update = `
	UPDATE response SET state = $3, result = $4, last_event_at = greatest(last_event_at, $5), revision = revision + 1,
		started_at = CASE WHEN $6 THEN coalesce(started_at, $5) ELSE started_at END,
		completed_at = CASE WHEN $7 THEN $5 ELSE completed_at END
	WHERE workspace_id = $1 AND id = $2`;

/** Writes the folded row; the projection takes it from here. */
export async function updateResponse(
	client: PoolClient,
	workspaceId: string,
	{ row, started, completed }: FoldedRow,
	now: Date,
): Promise<void> {
	const values = [workspaceId, row.id, row.state, row.result, now, started, completed];
	await client.query({ name: "update-response", text: update, values });
}
