import "server-only";
import type { PoolClient } from "pg";
import type { Origin } from "@/lib/quiz/wire";
import { changeRows, multiRow, runRows } from "@/lib/server/db/multi-row";
import { Overtaken } from "@/lib/server/db/pg-transaction";
import { packedOf } from "./kept-results";
import { type PackedResult, unpackResult } from "./packed-result";
import type { ResponseRow } from "./response-state";

export interface ResponseKey {
	workspaceId: string;
	id: string;
}

/** A response's row as a transaction leaves it. */
export interface ChangedRow {
	row: ResponseRow;
	/** What its first batch says of it, and when that came; null: the row was there before. */
	beginning: { origin: Origin; at: Date } | null;
	/** Of the first batch after which an answer was accepted, of the last completion, and of the last batch; null: not in this transaction. */
	startedAt: Date | null;
	completedAt: Date | null;
	lastEventAt: Date | null;
	/** Batches stored now. */
	added: number;
	duplicates: number;
}

export const keyOf = ({ workspaceId, id }: ResponseKey): string => `${workspaceId}/${id}`;

const lock = multiRow(
	"lock-responses",
	`
		SELECT workspace_id AS "workspaceId", id, quiz_id AS "quizId", version_id AS "versionId", locale, utm, state, result,
			revision
		FROM response WHERE (workspace_id, id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
		ORDER BY workspace_id, id FOR UPDATE`,
);

/** Those of the responses that exist, locked to the end of the transaction; in one order, so that nobody waits in a circle. */
export async function lockResponses(client: PoolClient, keys: ResponseKey[]): Promise<ResponseRow[]> {
	const wanted = keys.map(({ workspaceId, id }) => [workspaceId, id]);
	return (await runRows<StoredRow>(client, lock, wanted)).map(toRow);
}

/** The row as its columns hold it. */
export type StoredRow = Omit<ResponseRow, "result"> & { result: PackedResult | null };

export const toRow = (stored: StoredRow): ResponseRow => ({
	...stored,
	result: stored.result && unpackResult(stored.result),
});

export const inserting = multiRow(
	"insert-responses",
	`
		INSERT INTO response (workspace_id, id, quiz_id, version_id, link_id, test, locale, utm, referrer_host, device,
			created_at, started_at, last_event_at, completed_at, state, result, revision, duplicate_batches)
		SELECT n.workspace_id, n.id, quiz_id, version_id,
			(SELECT l.id FROM link l WHERE l.workspace_id = n.workspace_id AND l.quiz_id = n.quiz_id AND l.code = n.link),
			test, locale, utm, referrer_host, device, created_at, started_at, last_event_at, completed_at, state, result,
			revision, duplicate_batches
		FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::text[], $6::bool[], $7::text[], $8::jsonb[], $9::text[],
			$10::text[], $11::timestamptz[], $12::timestamptz[], $13::timestamptz[], $14::timestamptz[], $15::jsonb[],
			$16::json[], $17::int[], $18::int[])
			AS n (workspace_id, id, quiz_id, version_id, link, test, locale, utm, referrer_host, device, created_at,
				started_at, last_event_at, completed_at, state, result, revision, duplicate_batches)`,
);

/** Makes those that begin here, in one order; fails when someone else has made one of them in the meantime. */
export async function insertResponses(client: PoolClient, changed: ChangedRow[]): Promise<void> {
	const begun = changed.flatMap((one) => (one.beginning ? [{ ...one, ...one.beginning }] : []));
	const rows = inOrder(begun).map(({ row, origin, at, startedAt, lastEventAt, completedAt, added, duplicates }) => [
		...[row.workspaceId, row.id, row.quizId, row.versionId, origin.link, origin.test, row.locale, row.utm],
		...[origin.referrerHost, origin.device, at, startedAt, lastEventAt, completedAt],
		...[row.state, row.result && packedOf(row.result), added, duplicates],
	]);
	await runRows(client, inserting, rows);
}

export const updating = multiRow(
	"update-responses",
	`
		UPDATE response r SET state = n.state, result = n.result, last_event_at = greatest(r.last_event_at, n.last_event_at),
			started_at = coalesce(r.started_at, n.started_at), completed_at = coalesce(n.completed_at, r.completed_at),
			revision = r.revision + n.added, duplicate_batches = r.duplicate_batches + n.duplicates
		FROM unnest($1::uuid[], $2::uuid[], $3::jsonb[], $4::json[], $5::timestamptz[], $6::timestamptz[], $7::timestamptz[],
			$8::int[], $9::int[], $10::int[])
			AS n (workspace_id, id, state, result, last_event_at, started_at, completed_at, added, duplicates, revision)
		WHERE r.workspace_id = n.workspace_id AND r.id = n.id AND r.revision = n.revision`,
);

/** Writes what became of those that were there before, in one order; throws when one of them isn't as it was read any more. */
export async function updateResponses(client: PoolClient, changed: ChangedRow[]): Promise<void> {
	const known = changed.filter(({ beginning }) => beginning === null);
	const rows = inOrder(known).map(({ row, lastEventAt, startedAt, completedAt, added, duplicates }) => [
		...[row.workspaceId, row.id, row.state, row.result && packedOf(row.result)],
		...[lastEventAt, startedAt, completedAt, added, duplicates, row.revision],
	]);
	if ((await changeRows(client, updating, rows)) < rows.length) throw new Overtaken("a response has gone on");
}

/** In which everyone takes rows, so that nobody waits in a circle. */
const inOrder = <R extends ChangedRow>(changed: R[]): R[] =>
	changed
		.map((one) => ({ one, key: keyOf(one.row) }))
		.sort((a, b) => (a.key < b.key ? -1 : 1))
		.map(({ one }) => one);
