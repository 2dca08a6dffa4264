import "server-only";
import type { PoolClient } from "pg";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { EventBatch } from "@/lib/quiz/wire";

export interface StoredBatch {
	id: string;
	events: ResponseEvent[];
	receivedAt: Date;
}

const read = `
	SELECT id, events, received_at AS "receivedAt" FROM event_batch
	WHERE workspace_id = $1 AND response_id = $2 ORDER BY received_at, id`;

const insert = `
	INSERT INTO event_batch (workspace_id, response_id, id, events, received_at) VALUES ($1, $2, $3, $4, $5)`;

/** A response's batches in the order in which they came. */
export async function readBatches(client: PoolClient, workspaceId: string, responseId: string): Promise<StoredBatch[]> {
	const values = [workspaceId, responseId];
	return (await client.query<StoredBatch>({ name: "read-batches", text: read, values })).rows;
}

/** Times are kept apart, so that the order of arrival can always be told. The response's row is locked meanwhile. */
export async function insertBatch(
	client: PoolClient,
	workspaceId: string,
	responseId: string,
	{ id, events }: EventBatch,
	before: StoredBatch[],
	now: Date,
): Promise<void> {
	const last = before.at(-1)?.receivedAt.getTime() ?? 0;
	const receivedAt = new Date(Math.max(now.getTime(), last + 1));
	const values = [workspaceId, responseId, id, JSON.stringify(events), receivedAt];
	await client.query({ name: "insert-batch", text: insert, values });
}
