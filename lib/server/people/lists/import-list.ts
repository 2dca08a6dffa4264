import "server-only";
import { createHash } from "node:crypto";
import { AppError } from "@/lib/contracts/errors";
import { LIST_BYTES, type ListReport, listProblems } from "@/lib/contracts/people-list";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { appendConsents } from "../consent/append-consents";
import { ensureProfile } from "../ensure-profile";
import { sealOwn } from "../profile-key";
import { type ListedConsent, type ListPlan, planList } from "./plan-list";
import { type ListColumns, readList } from "./read-list";

interface ListFile {
	name: string;
	bytes: Buffer;
	/** Which column holds what; empty: guessed. */
	columns: Partial<ListColumns>;
}

/** People whose rows are written in one transaction. */
const CHUNK = 50;
const SHOWN_ROWS = 20;

/**
 * Takes consents that were given elsewhere, on a list with a proof for each: into the ledger, method "import", with the proof as
 * its attestation and the day on which it was given. `digest` null tries and writes nothing; else it must be that of the dry run,
 * or it throws `conflict`: the list, the purposes or the people have changed. Throws `too-large` and `unreadable-file`.
 */
export async function importList(
	scope: Scope,
	{ name, bytes, columns }: ListFile,
	digest: string | null,
	now = new Date(),
): Promise<ListReport> {
	requireRole(scope, "editor");
	if (bytes.length > LIST_BYTES) throw new AppError("too-large", `${bytes.length} bytes`);
	const { workspaceId, userId } = scope;
	const list = await readList(bytes, columns);
	const { locale } = await db().workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { locale: true } });
	const plan = await planList(workspaceId, locale, list, now);
	const { fresh, ...counts } = await compare(workspaceId, plan);
	const report: ListReport = {
		...{ headers: list.headers, columns: list.columns, rows: list.rows.length, ...counts },
		...{ purposes: byPurpose(plan, fresh), refused: byProblem(plan) },
		...{ digest: digestOf(plan, fresh), applied: digest !== null },
	};
	if (digest === null) return report;
	if (digest !== report.digest) throw new AppError("conflict", "not what was shown");
	for (let at = 0; at < fresh.length; at += CHUNK) await write(scope, fresh.slice(at, at + CHUNK), locale, now);
	const detail = { file: name, consents: fresh.length, refused: plan.refused.length };
	const line = { action: "list.imported", subject: newId(), detail, at: now };
	await db().auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
	return report;
}

async function write(
	{ workspaceId, userId }: Scope,
	consents: ListedConsent[],
	locale: string,
	now: Date,
): Promise<void> {
	await transaction(async (tx) => {
		for (const { id, address, name, purposeId, noticeId, at, proof } of consents) {
			// Erased in the meantime: not taken.
			const profile = await ensureProfile(tx, workspaceId, [address], { locale, now, givenAt: at });
			if (!profile) continue;
			const where = { workspaceId, id: profile.id };
			if (name) {
				const data = { name: new Uint8Array(sealOwn(profile, "name", name)) };
				await tx.profile.updateMany({ where: { ...where, name: null }, data });
			}
			// The day of the list, not of its upload, is when they last gave something.
			await tx.profile.updateMany({ where: { ...where, seenAt: { lt: at } }, data: { seenAt: at } });
			const line = { id, profileId: profile.id, purposeId, noticeId, at, actorId: userId, attestation: proof };
			await appendConsents(tx, workspaceId, [{ ...line, action: "granted", method: "import" }]);
		}
	});
}

/** What of it is new, and of whom something was known. */
async function compare(workspaceId: string, { consents }: ListPlan) {
	const [lines, people] = await Promise.all([
		db().consentEvent.findMany({
			where: { workspaceId, id: { in: consents.map(({ id }) => id) } },
			select: { id: true },
		}),
		db().identifier.findMany({
			where: { workspaceId, kind: "email", hash: { in: [...new Set(consents.map(({ address }) => address.hash))] } },
			select: { hash: true },
		}),
	]);
	const written = new Set(lines.map(({ id }) => id));
	const fresh = consents.filter(({ id }) => !written.has(id));
	const known = new Set(people.map(({ hash }) => hash));
	const all = new Set(fresh.map(({ address }) => address.hash));
	const knownPeople = [...all].filter((hash) => known.has(hash)).length;
	return {
		fresh,
		...{ consents: fresh.length, repeated: consents.length - fresh.length },
		...{ knownPeople, newPeople: all.size - knownPeople },
	};
}

function byPurpose({ notices }: ListPlan, fresh: ListedConsent[]): ListReport["purposes"] {
	return [...notices].flatMap(([id, { name, text: notice }]) => {
		const consents = fresh.filter(({ purposeId }) => purposeId === id).length;
		return consents === 0 ? [] : [{ id, name, consents, notice }];
	});
}

function byProblem({ refused }: ListPlan): ListReport["refused"] {
	return listProblems.flatMap((problem) => {
		const rows = refused.filter((one) => one.problem === problem).map(({ row }) => row);
		return rows.length === 0 ? [] : [{ problem, count: rows.length, rows: rows.slice(0, SHOWN_ROWS) }];
	});
}

function digestOf({ refused }: ListPlan, fresh: ListedConsent[]): string {
	const parts = [fresh.map(({ id, noticeId }) => `${id} ${noticeId}`), refused];
	return createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
}
