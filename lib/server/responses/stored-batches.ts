import "server-only";
import type { PoolClient } from "pg";
import type { ResponseEvent } from "@/lib/quiz/types";
import { multiRow, runRows } from "@/lib/server/db/multi-row";
import { keyOf, type ResponseKey } from "./stored-responses";

export interface StoredBatch {
	id: string;
	events: ResponseEvent[];
	receivedAt: Date;
}

/** One that is yet to be written. */
export interface NewBatch {
	response: ResponseKey;
	id: string;
	/** Its events as JSON. */
	events: string;
	receivedAt: Date;
}

const read = multiRow(
	"read-batches",
	`
		SELECT workspace_id AS "workspaceId", response_id AS "responseId", id, events, received_at AS "receivedAt"
		FROM event_batch WHERE (workspace_id, response_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
		ORDER BY received_at, id`,
);

/** The responses' batches by `keyOf`, each in the order in which they came. */
export async function readBatches(client: PoolClient, responses: ResponseKey[]): Promise<Map<string, StoredBatch[]>> {
	const batches = new Map(responses.map((response): [string, StoredBatch[]] => [keyOf(response), []]));
	const keys = responses.map(({ workspaceId, id }) => [workspaceId, id]);
	const rows = await runRows<StoredBatch & { workspaceId: string; responseId: string }>(client, read, keys);
	for (const { workspaceId, responseId, ...batch } of rows)
		batches.get(keyOf({ workspaceId, id: responseId }))?.push(batch);
	return batches;
}

const insert = multiRow(
	"insert-batches",
	`
		INSERT INTO event_batch (workspace_id, response_id, id, events, received_at)
		SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::json[], $5::timestamptz[])`,
);

export async function insertBatches(client: PoolClient, batches: NewBatch[]): Promise<void> {
	const rows = batches.map(({ response, id, events, receivedAt }) => [
		...[response.workspaceId, response.id, id, events, receivedAt],
	]);
	await runRows(client, insert, rows);
}
