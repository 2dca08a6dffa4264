import "server-only";
import type { PoolClient } from "pg";
import { pgTransaction } from "@/lib/server/db/pg-transaction";
import { packResult } from "@/lib/server/responses/packed-result";
import { seal } from "@/lib/server/responses/seal";
import type { DemoRun } from "./run-person";

const responses = `
	INSERT INTO response (workspace_id, quiz_id, id, version_id, link_id, test, locale, utm, referrer_host, device,
		created_at, started_at, last_event_at, completed_at, state, result, duplicate_batches, revision)
	SELECT $1, $2, r.* FROM jsonb_to_recordset($3::jsonb) AS r(id uuid, version_id uuid, link_id uuid, test boolean,
		locale text, utm jsonb, referrer_host text, device text, created_at timestamptz, started_at timestamptz,
		last_event_at timestamptz, completed_at timestamptz, state jsonb, result json, duplicate_batches int, revision int)`;

const batches = `
	INSERT INTO event_batch (workspace_id, response_id, id, events, received_at)
	SELECT $1, r.* FROM jsonb_to_recordset($2::jsonb) AS r(response_id uuid, id uuid, events json, received_at timestamptz)`;

const personal = `
	INSERT INTO personal_value (workspace_id, response_id, id, question_id, kind, created_at, ciphertext)
	SELECT $1, * FROM unnest($2::uuid[], $3::uuid[], $4::text[], $5::text[], $6::timestamptz[], $7::bytea[])`;

const consents = `
	INSERT INTO consent_event (workspace_id, method, response_id, id, purpose_id, notice_id, notice_hash, action, at)
	SELECT $1, 'tap', r.* FROM jsonb_to_recordset($2::jsonb) AS r(response_id uuid, id uuid, purpose_id uuid,
		notice_id uuid, notice_hash text, action text, at timestamptz)`;

const tasks = `
	INSERT INTO profile_task (workspace_id, response_id, at)
	SELECT $1, * FROM unnest($2::uuid[], $3::timestamptz[])`;

/** Writes many runs in five statements, in the shapes that acceptBatch and signUp write. */
export async function insertRuns(workspaceId: string, quizId: string, runs: DemoRun[]): Promise<void> {
	if (runs.length === 0) return;
	await pgTransaction(async (client) => {
		await client.query(responses, [workspaceId, quizId, JSON.stringify(runs.map(responseOf))]);
		await client.query(batches, [workspaceId, JSON.stringify(runs.flatMap(batchesOf))]);
		await insertPersonal(client, workspaceId, runs);
		await client.query(consents, [workspaceId, JSON.stringify(runs.flatMap(consentsOf))]);
		// Free text alone says of nobody who they are.
		const telling = runs.filter(({ personal }) => personal.some(({ kind }) => kind === "email"));
		await client.query(tasks, [
			...[workspaceId, telling.map(({ row }) => row.id), telling.map(({ lastEventAt }) => iso(lastEventAt))],
		]);
	});
}

const iso = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString());

const responseOf = (run: DemoRun) => ({
	...{ id: run.row.id, version_id: run.version.id, link_id: run.linkId, test: run.origin.test },
	...{ locale: run.row.locale, utm: run.origin.utm, referrer_host: run.origin.referrerHost, device: run.origin.device },
	...{ created_at: iso(run.createdAt), started_at: iso(run.startedAt), last_event_at: iso(run.lastEventAt) },
	...{ completed_at: iso(run.completedAt), state: run.row.state },
	...{ result: run.row.result && JSON.parse(packResult(run.row.result)) },
	...{ duplicate_batches: run.duplicateBatches, revision: run.batches.length },
});

const batchesOf = ({ row, batches }: DemoRun) =>
	batches.map(({ id, at, events }) => ({ response_id: row.id, id, events, received_at: iso(at) }));

const consentsOf = ({ row, version, consents }: DemoRun) =>
	consents.flatMap(({ id, purpose, at, action }) => {
		const notice = version.notices[purpose]?.[row.locale];
		if (!notice) return [];
		const shown = { notice_id: notice.id, notice_hash: notice.hash };
		return [{ response_id: row.id, id, purpose_id: purpose, ...shown, action, at: iso(at) }];
	});

async function insertPersonal(client: PoolClient, workspaceId: string, runs: DemoRun[]): Promise<void> {
	const all = runs.flatMap(({ row, personal }) => personal.map((value) => ({ ...value, responseId: row.id })));
	await client.query(personal, [
		...[workspaceId, all.map(({ responseId }) => responseId), all.map(({ id }) => id)],
		...[all.map(({ question }) => question), all.map(({ kind }) => kind), all.map(({ at }) => iso(at))],
		all.map(({ id, responseId, value }) => seal(value, { workspaceId, responseId, id })),
	]);
}
