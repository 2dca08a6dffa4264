import type { Projected } from "./projected";
import "server-only";
import type { PoolClient } from "pg";
import { settleEntry } from "@/lib/quiz/entry";
import { pgTransaction } from "@/lib/server/db/pg-transaction";
import { loadVersion } from "@/lib/server/publish/load-version";
import { insertProjected } from "./insert-projected";
import { projectRows } from "./project-rows";
import { entryOf, type ResponseRow } from "./response-state";
import { type StoredRow, toRow } from "./stored-responses";

const pick = `
	SELECT workspace_id AS "workspaceId", id, quiz_id AS "quizId", version_id AS "versionId", locale, utm, state, result,
		revision
	FROM response WHERE revision > projected ORDER BY last_event_at LIMIT $1 FOR UPDATE SKIP LOCKED`;

const done = `
	UPDATE response r SET projected = r.revision FROM unnest($1::uuid[], $2::uuid[]) AS done (workspace_id, id)
	WHERE r.workspace_id = done.workspace_id AND r.id = done.id`;

/**
 * Rebuilds the analytics rows of up to `limit` responses that have changed since they were last projected, whole and in
 * one transaction. Any number of processes may run it at once. Gives the number done.
 */
export async function projectResponses({ limit }: { limit: number }): Promise<number> {
	return pgTransaction(async (client) => {
		const { rows } = await client.query<StoredRow>({ name: "pick-responses", text: pick, values: [limit] });
		if (rows.length === 0) return 0;
		const keys = [rows.map(({ workspaceId }) => workspaceId), rows.map(({ id }) => id)];
		await clear(client, keys);
		await insertProjected(client, await Promise.all(rows.map((row) => project(toRow(row)))));
		await client.query(done, keys);
		return rows.length;
	});
}

async function project(row: ResponseRow): Promise<Projected> {
	const { workspaceId, id, quizId } = row;
	const version = await loadVersion(workspaceId, quizId, row.versionId);
	if (!version) throw new Error("a response without its version");
	return {
		workspaceId,
		responseId: id,
		quizId,
		...projectRows(settleEntry(version.document, entryOf(row)), row.state, row.result),
	};
}

async function clear(client: PoolClient, keys: string[][]): Promise<void> {
	for (const text of clearing) await client.query(text, keys);
}

const clearing = ["response_answer", "response_screen", "recommendation"].map(
	(table) => `
	DELETE FROM ${table} t USING unnest($1::uuid[], $2::uuid[]) AS gone (workspace_id, id)
	WHERE t.workspace_id = gone.workspace_id AND t.response_id = gone.id`,
);
