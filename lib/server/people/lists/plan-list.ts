import "server-only";
import type { ListProblem } from "@/lib/contracts/people-list";
import { db } from "@/lib/server/db/client";
import { type NormalIdentifier, normalIdentifier } from "../identifiers";
import { consentId } from "./consent-id";
import { readDay } from "./read-day";
import type { ListRow, ReadList } from "./read-list";
import { type PurposeNotice, readNotices } from "./read-notices";

/** A consent of the list that may be written. */
export interface ListedConsent {
	/** The same list read again comes to the same id, and so to one line. */
	id: string;
	address: NormalIdentifier;
	name: string;
	purposeId: string;
	noticeId: string;
	at: Date;
	proof: string;
}

export interface ListPlan {
	consents: ListedConsent[];
	refused: { row: number; problem: ListProblem }[];
	/** By purpose id: what stands in the ledger as agreed to. */
	notices: Map<string, PurposeNotice>;
}

/** What each row comes to. Nothing is taken of a row without a proof, nor of whom was erased after they gave it. */
export async function planList(workspaceId: string, locale: string, { rows }: ReadList, now: Date): Promise<ListPlan> {
	const notices = await readNotices(workspaceId, locale);
	const purposes = new Map<string, string>();
	for (const [id, { key, name }] of notices) {
		for (const word of [key, id, ...Object.values(name)]) purposes.set(word.toLowerCase(), id);
	}
	const plan: ListPlan = { consents: [], refused: [], notices };
	const read = rows.map((row) => ({ row: row.row, said: readRow(workspaceId, row, { purposes, notices, now }) }));
	const erased = await erasedSince(
		workspaceId,
		read.flatMap(({ said }) => (typeof said === "string" ? [] : [said.address.hash])),
	);
	for (const { row, said } of read) {
		if (typeof said === "string") plan.refused.push({ row, problem: said });
		else if ((erased.get(said.address.hash) ?? 0) >= said.at.getTime()) plan.refused.push({ row, problem: "erased" });
		else plan.consents.push(said);
	}
	plan.consents = [...new Map(plan.consents.map((one) => [one.id, one])).values()];
	return plan;
}

interface Known {
	purposes: ReadonlyMap<string, string>;
	notices: ReadonlyMap<string, { id: string | null }>;
	now: Date;
}

function readRow(
	workspaceId: string,
	{ cells }: ListRow,
	{ purposes, notices, now }: Known,
): ListedConsent | ListProblem {
	if (!cells) return "unreadable";
	const { email, name, purpose, date, proof } = cells;
	const address = normalIdentifier(workspaceId, { kind: "email", text: email });
	if (!address) return "no-email";
	if (!purpose) return "no-purpose";
	const purposeId = purposes.get(purpose.toLowerCase());
	if (!purposeId) return "unknown-purpose";
	const noticeId = notices.get(purposeId)?.id;
	if (!noticeId) return "no-notice";
	const at = readDay(date);
	if (!at) return "no-date";
	if (at > now) return "future";
	if (!proof) return "no-proof";
	const id = consentId({ workspaceId, hash: address.hash, purposeId, at, proof });
	return { id, address, name: name.slice(0, 200), purposeId, noticeId, at, proof: proof.slice(0, 500) };
}

/** When each of the addresses was erased last, in ms. */
async function erasedSince(workspaceId: string, hashes: string[]): Promise<Map<string, number>> {
	const rows = await db().tombstone.findMany({
		where: { workspaceId, kind: "email", hash: { in: [...new Set(hashes)] } },
		select: { hash: true, at: true },
	});
	return new Map(rows.map(({ hash, at }) => [hash, at.getTime()]));
}
