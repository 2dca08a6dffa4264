import "server-only";
import type { PoolClient } from "pg";
import { walk } from "@/lib/quiz/advance";
import { settleEntry } from "@/lib/quiz/entry";
import { oncePer } from "@/lib/quiz/once-per";
import type { QuizDocument, ResponseEvent } from "@/lib/quiz/types";
import { multiRow, runRows } from "@/lib/server/db/multi-row";
import type { Version } from "@/lib/server/publish/load-version";
import { entryOf, type ResponseRow } from "./response-state";
import { keyOf, type ResponseKey } from "./stored-responses";
import type { ConsentWay } from "./taken-down";

export interface ConsentEntry {
	id: string;
	purpose: string;
	action: "granted" | "withdrawn";
	at: Date;
	/** In which the notice was shown. */
	locale: string;
}

const insert = multiRow(
	"insert-consents",
	`
		INSERT INTO consent_event (workspace_id, response_id, id, purpose_id, notice_id, notice_hash, action, at, method,
			attestation, actor_id)
		SELECT workspace_id, response_id, id, purpose_id, notice_id, notice_hash, CASE WHEN action = 'granted' AND EXISTS (
				SELECT FROM purpose p WHERE p.workspace_id = n.workspace_id AND p.id = n.purpose_id AND p.confirmed
			) THEN 'requested' ELSE action END, at, method, attestation, actor_id
		FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[],
			$8::timestamptz[], $9::text[], $10::text[], $11::uuid[]) AS n (workspace_id, response_id, id, purpose_id, notice_id,
			notice_hash, action, at, method, attestation, actor_id)
		WHERE NOT EXISTS (
			SELECT FROM tombstone t
			WHERE t.workspace_id = n.workspace_id AND t.kind = 'response' AND t.hash = n.response_id::text)
		ON CONFLICT (workspace_id, id) DO NOTHING`,
);

const granted = multiRow(
	"standing-consents",
	`
		SELECT DISTINCT ON (workspace_id, response_id, purpose_id) workspace_id AS "workspaceId", response_id AS id,
			purpose_id AS purpose, action
		FROM consent_event WHERE (workspace_id, response_id) IN (SELECT * FROM unnest($1::uuid[], $2::uuid[]))
		ORDER BY workspace_id, response_id, purpose_id, at DESC, id DESC`,
);

/** A completion that was just folded. */
export interface Completion {
	version: Version;
	row: ResponseRow;
	/** All of the response's events up to the batch that completed it. */
	events: ResponseEvent[];
	/** When the person completed it, and how they gave their consents. */
	at: Date;
	how: ConsentWay;
}

/** The consent answers on the completed paths, under the id of the event that gave them. An unticked box is no event,
 * unless it takes back what the same person granted before. */
export async function storeConsents(client: PoolClient, completions: Completion[]): Promise<void> {
	const asking = completions.flatMap((one) => {
		const asked = askedOn(one);
		return asked.length > 0 ? [{ ...one, asked }] : [];
	});
	const rows = asking.map(({ row }) => [row.workspaceId, row.id]);
	const before = await runRows<ResponseKey & { purpose: string; action: string }>(client, granted, rows);
	const given = (action: string | undefined) => action === "granted" || action === "requested";
	const standing = new Map(before.map((one) => [`${keyOf(one)} ${one.purpose}`, one.action]));
	for (const { version, row, events, asked, at, how } of asking) {
		const entries = asked.flatMap(({ id: question, purpose, grants }): ConsentEntry[] => {
			const key = `${keyOf(row)} ${purpose}`;
			if (grants === given(standing.get(key))) return [];
			const id = eventOf(question, events, row.state.completedAt ?? 0);
			if (!id) return [];
			const action = grants ? "granted" : "withdrawn";
			standing.set(key, action);
			return [{ id, purpose, action, at, locale: row.state.consentLocales[id] ?? row.locale }];
		});
		await insertConsents(client, version, row.id, entries, how);
	}
}

/** Appends to the ledger, each with the notice that the version pinned for the locale in which it was shown; of an erased person's response nothing. A grant for a purpose that wants confirming is a request until then. */
export async function insertConsents(
	client: PoolClient,
	{ workspaceId, notices }: Version,
	responseId: string,
	entries: ConsentEntry[],
	{ method, attestation, actorId }: ConsentWay,
): Promise<void> {
	const rows = entries.flatMap(({ id, purpose, action, at, locale }) => {
		const notice = notices[purpose]?.[locale];
		const way = [method, attestation, actorId];
		return notice ? [[workspaceId, responseId, id, purpose, notice.id, notice.hash, action, at, ...way]] : [];
	});
	await runRows(client, insert, rows);
}

/** The consent questions that were answered on the path. */
function askedOn({ version, row }: Completion): { id: string; purpose: string; grants: boolean }[] {
	const questions = consentsOf(version.document);
	if (questions.length === 0) return [];
	const { answers } = walk(settleEntry(version.document, entryOf(row)), row.state.completingAnswers ?? {});
	return questions.flatMap(({ id, purpose }) => {
		const answer = answers[id];
		return answer === undefined ? [] : [{ id, purpose, grants: answer.kind === "consent" && answer.granted }];
	});
}

const consentsOf = oncePer(({ screens }: QuizDocument) =>
	screens.flatMap(({ blocks }) => blocks.filter((block) => block.kind === "consent")),
);

/** The last answer to the question before the completing event. */
function eventOf(question: string, events: ResponseEvent[], completedAt: number): string | null {
	const given = events.filter(
		(event) => event.type === "answer" && event.question === question && event.seq < completedAt,
	);
	return given.sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1)).at(-1)?.id ?? null;
}
