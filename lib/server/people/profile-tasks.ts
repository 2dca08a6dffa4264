import "server-only";
import type { PoolClient } from "pg";
import { multiRow, runRows } from "@/lib/server/db/multi-row";

const insert = multiRow(
	"insert-profile-tasks",
	`
		INSERT INTO profile_task (workspace_id, response_id, at)
		SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::timestamptz[])
		ON CONFLICT (workspace_id, response_id) DO UPDATE SET attempts = 0, retry_at = NULL WHERE profile_task.attempts > 0`,
);

interface Concerned {
	workspaceId: string;
	id: string;
	at: Date;
}

/** These responses say something of a person: their profile is brought up to it after the transaction. */
export async function addProfileTasks(client: PoolClient, responses: readonly Concerned[]): Promise<void> {
	const once = new Map(responses.map((one) => [`${one.workspaceId}/${one.id}`, one]));
	await runRows(
		client,
		insert,
		[...once.values()].map(({ workspaceId, id, at }) => [workspaceId, id, at]),
	);
}
