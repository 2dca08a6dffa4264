import "server-only";
import { createHash } from "node:crypto";
import type { ConsentProof, ProofLine } from "@/lib/contracts/consent-proof";
import { AppError } from "@/lib/contracts/errors";
import { standings } from "@/lib/profile/standing";
import type { ConsentAction, ConsentMethod } from "@/lib/profile/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { localText } from "@/lib/server/workspace/local-text";
import { receiptFile } from "./receipt-file";

/** Every line of the ledger of one person with what proves it, hashes computed anew. Throws `not-found`. */
export async function readProof(scope: Scope, profileId: string): Promise<ConsentProof> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	await requireProfile(workspaceId, profileId);
	const rows = await db().consentEvent.findMany({
		where: { workspaceId, profileId },
		orderBy: [{ at: "desc" }, { id: "desc" }],
		include: {
			response: {
				select: { id: true, quizId: true, quiz: { select: { name: true } }, version: { select: { number: true } } },
			},
		},
	});
	const noticeId = { in: [...new Set(rows.map((row) => row.noticeId))] };
	const purposeId = { in: [...new Set(rows.map((row) => row.purposeId))] };
	const [notices, purposes, actors] = await Promise.all([
		db().notice.findMany({ where: { workspaceId, id: noticeId } }),
		db().purpose.findMany({ where: { workspaceId, id: purposeId }, orderBy: [{ position: "asc" }, { id: "asc" }] }),
		namesOf(rows.flatMap(({ actorId }) => actorId ?? [])),
	]);
	const noticeOf = new Map(notices.map((notice) => [notice.id, notice]));
	const lines = rows.map((row): ProofLine => {
		const { id, purposeId: purpose, at, noticeHash: hash, attestation, actorId, response } = row;
		const notice = noticeOf.get(row.noticeId);
		return {
			...{ id, purpose, at: at.toISOString(), hash, attestation },
			...{ action: row.action as ConsentAction, method: row.method as ConsentMethod },
			notice: notice ? { locale: notice.locale, number: notice.number, text: notice.text } : null,
			unchanged: notice !== undefined && sha256(notice.text) === hash,
			actor: actorId && (actors.get(actorId) ?? actorId),
			response: response && {
				...{ id: response.id, quiz: response.quizId, quizName: response.quiz.name, version: response.version.number },
			},
		};
	});
	const held = standings(lines.map(({ id, purpose, action, at }) => ({ id, purpose, action, at: Date.parse(at) })));
	return {
		profile: profileId,
		purposes: purposes.flatMap(({ id, name }) => {
			const standing = held.get(id);
			if (!standing) return [];
			return [{ id, name: localText(name), state: standing.action, since: new Date(standing.since).toISOString() }];
		}),
		lines,
	};
}

/** The signed receipt of a person, as a member hands it to them. Throws `not-found`. */
export async function readReceipt(scope: Scope, profileId: string, locale: string, now: Date): Promise<string> {
	requireRole(scope, "viewer");
	await requireProfile(scope.workspaceId, profileId);
	return receiptFile({ workspaceId: scope.workspaceId, profileId, locale }, now);
}

async function requireProfile(workspaceId: string, id: string): Promise<void> {
	if ((await db().profile.count({ where: { workspaceId, id } })) === 0)
		throw new AppError("not-found", "no such profile");
}

async function namesOf(ids: readonly string[]): Promise<Map<string, string>> {
	const users = await db().user.findMany({ where: { id: { in: [...new Set(ids)] } } });
	return new Map(users.map(({ id, name, email }) => [id, name || email]));
}

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
