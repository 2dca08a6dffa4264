import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { eraseWord, type HandleBody, type Handled } from "@/lib/contracts/rights";
import { grantedPurposes } from "@/lib/profile/standing";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { collectPerson } from "../access/collect-person";
import { personCsv, personJson } from "../access/person-file";
import { appendConsents } from "../consent/append-consents";
import { readLines } from "../consent/read-lines";
import type { ProfileRow } from "../ensure-profile";
import { eraseProfile } from "../erase/erase-profile";
import { findOpen } from "./find-request";

/**
 * Does what was asked, and closes the request: access and portability give the person's file, restriction keeps their data
 * unused, objection withdraws every purpose they agree to, erasure erases them (`confirm` holds the word), a correction is
 * done on their page before. Without a person there is nothing to do but to say so. Throws `not-found`, `conflict` when it
 * is closed, `invalid-input` without the word.
 */
export async function handleRequest(scope: Scope, id: string, body: HandleBody, now: Date): Promise<Handled> {
	requireRole(scope, "editor");
	const { workspaceId, userId: actorId } = scope;
	const request = await db().personRequest.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
	if (!request) throw new AppError("not-found", "no such request");
	const { profileId } = request;
	const erases = request.kind === "erasure" && profileId !== null;
	if (erases && body.confirm !== eraseWord) {
		throw new AppError("invalid-input", "not confirmed", [{ path: "confirm", message: eraseWord }]);
	}
	if (erases && request.state !== "open") throw new AppError("conflict", "the request is closed");
	// Erasing closes the request with it: cut off after that, it was done.
	if (erases) await eraseProfile({ workspaceId, actorId, by: "staff" }, profileId, now);
	const file = profileId && givesFile(request.kind) ? await makeFile(workspaceId, profileId, body.format, now) : null;
	await transaction(async (tx) => {
		const profile = erases ? null : await doAsked(tx, scope, id, now);
		await tx.personRequest.updateMany({
			where: { workspaceId, id },
			// What was written of somebody unknown has served its purpose.
			data: { state: "done", handledBy: actorId, handledAt: now, ...(profile ? {} : { words: null }) },
		});
		const line = { action: "request.done", subject: id, detail: { kind: request.kind }, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId, ...line } });
	});
	return { file };
}

const givesFile = (kind: string) => kind === "access" || kind === "portability";

async function makeFile(
	workspaceId: string,
	profileId: string,
	format: HandleBody["format"],
	now: Date,
): Promise<Handled["file"]> {
	const profile = await db().profile.findUnique({ where: { workspaceId_id: { workspaceId, id: profileId } } });
	const record = profile && (await collectPerson({ workspaceId, profileId, locale: profile.locale }, now));
	if (!record) return null;
	return format === "json"
		? { name: "personal-data.json", type: "application/json", text: personJson(record) }
		: { name: "personal-data.csv", type: "text/csv", text: personCsv(record) };
}

async function doAsked(tx: Transaction, scope: Scope, id: string, now: Date): Promise<ProfileRow | null> {
	const { request, profile } = await findOpen(tx, scope.workspaceId, id);
	if (!profile) return null;
	const where = { workspaceId: scope.workspaceId, id: profile.id };
	if (request.kind === "restriction") await tx.profile.updateMany({ where, data: { restrictedAt: now } });
	if (request.kind === "objection") await withdrawAll(tx, scope, profile.id, request.id, now);
	return profile;
}

async function withdrawAll(
	tx: Transaction,
	scope: Scope,
	profileId: string,
	requestId: string,
	now: Date,
): Promise<void> {
	const { workspaceId, userId: actorId } = scope;
	const granted = grantedPurposes(await readLines(tx, { workspaceId, profileId }));
	const lines = await tx.consentEvent.findMany({
		where: { workspaceId, profileId, purposeId: { in: [...granted] }, action: "granted" },
		orderBy: [{ at: "asc" }, { id: "asc" }],
		select: { purposeId: true, noticeId: true },
	});
	// On the text that each was last given on.
	const notices = new Map(lines.map(({ purposeId, noticeId }) => [purposeId, noticeId]));
	await appendConsents(
		tx,
		workspaceId,
		[...notices].map(([purposeId, noticeId]) => ({
			...{ profileId, purposeId, noticeId, actorId, at: now },
			...{ action: "withdrawn" as const, method: "staff" as const, attestation: `request ${requestId}` },
		})),
	);
}
