import "server-only";
import { createHash } from "node:crypto";
import type { ListProblem } from "@/lib/contracts/people-list";
import { db } from "@/lib/server/db/client";
import { type NormalIdentifier, normalIdentifier } from "../identifiers";
import { readDay } from "./read-day";
import type { ListRow, ReadList } from "./read-list";

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
	notices: Map<string, { id: string; text: string; name: Record<string, string> }>;
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
	const id = idOf([workspaceId, address.hash, purposeId, at.toISOString(), proof]);
	return { id, address, name: name.slice(0, 200), purposeId, noticeId, at, proof: proof.slice(0, 500) };
}

/** A UUID that follows from what it names. */
function idOf(parts: string[]): string {
	const hex = createHash("sha256").update(JSON.stringify(parts)).digest("hex");
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

async function readNotices(workspaceId: string, locale: string) {
	const purposes = await db().purpose.findMany({
		where: { workspaceId, archived: false },
		select: {
			...{ id: true, key: true, name: true },
			notices: { orderBy: { number: "desc" }, select: { id: true, locale: true, text: true } },
		},
	});
	return new Map(
		purposes.map(({ id, key, name, notices }) => {
			const notice = notices.find((one) => one.locale === locale) ?? notices[0];
			const names = name as Record<string, string>;
			return [id, { id: notice?.id ?? "", text: notice?.text ?? "", key, name: names }] as const;
		}),
	);
}

/** When each of the addresses was erased last, in ms. */
async function erasedSince(workspaceId: string, hashes: string[]): Promise<Map<string, number>> {
	const rows = await db().tombstone.findMany({
		where: { workspaceId, kind: "email", hash: { in: [...new Set(hashes)] } },
		select: { hash: true, at: true },
	});
	return new Map(rows.map(({ hash, at }) => [hash, at.getTime()]));
}
