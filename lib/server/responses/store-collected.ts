import "server-only";
import type { PoolClient } from "pg";
import { multiRow, runRows } from "@/lib/server/db/multi-row";
import { keyOf, type ResponseKey } from "./stored-responses";
import type { TakenDown } from "./taken-down";

const insert = multiRow(
	"insert-collected",
	`
		INSERT INTO collected (workspace_id, response_id, way, device_id, staff, reference, shown, clock_ahead_ms, received_at)
		SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::text[], $4::uuid[], $5::text[], $6::text[], $7::jsonb[], $8::float8[],
			$9::timestamptz[])
		ON CONFLICT (workspace_id, response_id) DO UPDATE SET shown = coalesce(excluded.shown, collected.shown)`,
);

/** Beside a response: who or what took it down. */
export interface CollectedRow {
	response: ResponseKey;
	taken: TakenDown;
	receivedAt: Date;
}

/** Of a response's several batches the last one that tells what was shown counts. */
export async function insertCollected(client: PoolClient, collected: readonly CollectedRow[]): Promise<void> {
	const once = new Map<string, CollectedRow>();
	for (const one of collected) {
		const key = keyOf(one.response);
		const shown = one.taken.shown ?? once.get(key)?.taken.shown ?? null;
		once.set(key, { ...one, taken: { ...one.taken, shown } });
	}
	const rows = [...once.values()].map(({ response: { workspaceId, id }, taken, receivedAt }) => [
		...[workspaceId, id, taken.way, taken.deviceId, taken.staff, taken.reference, taken.shown],
		...[taken.clockAheadMs, receivedAt],
	]);
	await runRows(client, insert, rows);
}
