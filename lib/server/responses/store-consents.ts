import "server-only";
import type { PoolClient } from "pg";
import { walk } from "@/lib/quiz/advance";
import { settleEntry } from "@/lib/quiz/entry";
import type { ConsentQuestion, ResponseEvent } from "@/lib/quiz/types";
import type { Version } from "@/lib/server/publish/load-version";
import { entryOf, type ResponseRow } from "./response-state";

export interface ConsentEntry {
	id: string;
	purpose: string;
	action: "granted" | "withdrawn";
	at: Date;
	/** In which the notice was shown. */
	locale: string;
}

const insert = `
	INSERT INTO consent_event (workspace_id, response_id, method, id, purpose_id, notice_id, notice_hash, action, at)
	SELECT $1, $2, 'tap', * FROM unnest($3::uuid[], $4::uuid[], $5::uuid[], $6::text[], $7::text[], $8::timestamptz[])
	ON CONFLICT (workspace_id, id) DO NOTHING`;

const granted = `
	SELECT DISTINCT ON (purpose_id) purpose_id AS purpose, action FROM consent_event
	WHERE workspace_id = $1 AND response_id = $2 ORDER BY purpose_id, at DESC, id DESC`;

/** The consent answers on the completed path, under the id of the event that gave them. An unticked box is no event,
 * unless it takes back what the same person granted before. */
export async function storeConsents(
	client: PoolClient,
	version: Version,
	row: ResponseRow,
	events: ResponseEvent[],
	now: Date,
): Promise<void> {
	const document = settleEntry(version.document, entryOf(row));
	const { answers } = walk(document, row.state.completingAnswers ?? {});
	const asked = version.document.screens.flatMap(({ blocks }) =>
		blocks.filter((block): block is ConsentQuestion => block.kind === "consent" && answers[block.id] !== undefined),
	);
	if (asked.length === 0) return;
	const before = await standingConsents(client, version.workspaceId, row.id);
	const entries = asked.flatMap((question): ConsentEntry[] => {
		const answer = answers[question.id];
		const grants = answer?.kind === "consent" && answer.granted;
		if (grants === (before.get(question.purpose) === "granted")) return [];
		const id = eventOf(question.id, events, row.state.completedAt ?? 0);
		if (!id) return [];
		const locale = row.state.consentLocales[id] ?? row.locale;
		return [{ id, purpose: question.purpose, action: grants ? "granted" : "withdrawn", at: now, locale }];
	});
	await insertConsents(client, version, row.id, entries);
}

/** Appends to the ledger, each with the notice that the version pinned for the locale in which it was shown. */
export async function insertConsents(
	client: PoolClient,
	version: Version,
	responseId: string,
	entries: ConsentEntry[],
): Promise<void> {
	const noticed = entries.flatMap((entry) => {
		const notice = version.notices[entry.purpose]?.[entry.locale];
		return notice ? [{ ...entry, notice }] : [];
	});
	if (noticed.length === 0) return;
	await client.query(insert, [
		...[version.workspaceId, responseId, noticed.map(({ id }) => id), noticed.map(({ purpose }) => purpose)],
		...[noticed.map(({ notice }) => notice.id), noticed.map(({ notice }) => notice.hash)],
		...[noticed.map(({ action }) => action), noticed.map(({ at }) => at)],
	]);
}

async function standingConsents(client: PoolClient, workspaceId: string, responseId: string) {
	const { rows } = await client.query<{ purpose: string; action: string }>(granted, [workspaceId, responseId]);
	return new Map(rows.map(({ purpose, action }) => [purpose, action]));
}

/** The last answer to the question before the completing event. */
function eventOf(question: string, events: ResponseEvent[], completedAt: number): string | null {
	const given = events.filter(
		(event) => event.type === "answer" && event.question === question && event.seq < completedAt,
	);
	return given.sort((a, b) => a.seq - b.seq || (a.id < b.id ? -1 : 1)).at(-1)?.id ?? null;
}
