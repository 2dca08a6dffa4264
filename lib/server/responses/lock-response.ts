import "server-only";
import type { PoolClient } from "pg";
import { foldEvents } from "@/lib/quiz/fold";
import { pickLocale } from "@/lib/quiz/text";
import type { EventBatch } from "@/lib/quiz/wire";
import type { QuizPlace } from "@/lib/server/publish/find-quiz";
import type { Version } from "@/lib/server/publish/load-version";
import type { ResponseRow, ResponseState } from "./response-state";

const lock = `
	SELECT id, quiz_id AS "quizId", version_id AS "versionId", locale, utm, state, result
	FROM response WHERE workspace_id = $1 AND id = $2 FOR UPDATE`;

const create = `
	INSERT INTO response (workspace_id, id, quiz_id, version_id, link_id, test, locale, utm, referrer_host, device,
		created_at, last_event_at, state)
	VALUES ($1, $2, $3, $4, (SELECT id FROM link WHERE workspace_id = $1 AND quiz_id = $3 AND code = $5), $6, $7, $8, $9,
		$10, $11, $11, $12)
	ON CONFLICT (workspace_id, id) DO NOTHING`;

/** The response's row, locked to the end of the transaction; null when it doesn't exist. */
export async function lockResponse(client: PoolClient, workspaceId: string, id: string): Promise<ResponseRow | null> {
	const { rows } = await client.query<ResponseRow>({ name: "lock-response", text: lock, values: [workspaceId, id] });
	return rows[0] ?? null;
}

/** Makes the row that a response's first batch calls for, and locks it. Whoever was first, there is one row. */
export async function createResponse(
	client: PoolClient,
	{ workspaceId, quizId }: QuizPlace,
	version: Version,
	batch: EventBatch,
	now: Date,
): Promise<ResponseRow | null> {
	const { origin } = batch;
	const state: ResponseState = {
		...foldEvents(version.document, []),
		replaced: [],
		clickTimes: {},
		consentLocales: {},
	};
	const values = [
		...[workspaceId, batch.response, quizId, version.id, origin.link, origin.test],
		...[
			pickLocale(version.document, [origin.began ?? origin.locale]),
			origin.utm,
			origin.referrerHost,
			origin.device,
			now,
			state,
		],
	];
	await client.query({ name: "create-response", text: create, values });
	return lockResponse(client, workspaceId, batch.response);
}
