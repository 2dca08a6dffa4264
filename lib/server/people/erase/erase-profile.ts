import "server-only";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import type { Identifier } from "@/lib/server/generated/client";
import { newId } from "@/lib/server/new-id";
import { dropLinks } from "../consent/person-link";
import { unsealOwn } from "../profile-key";
import { emptyResponses } from "./empty-responses";
import { forgetMails } from "./forget-mails";
import { forgetUses } from "./forget-uses";
import { bury } from "./tombstones";

/** Who had it erased; all but a member's wish leave `actorId` null. */
export interface Erasure {
	workspaceId: string;
	actorId: string | null;
	by: "staff" | "person" | "retention" | "backup";
}

/** What an erasure came to. */
export interface Erased {
	responses: number;
}

/**
 * Erases a person for good: the profile with its key, identifiers and values, and every profile that became a part of it;
 * what they typed in their responses; links, notes and mails to them. Responses and consents stay, as nobody's, so no count
 * changes. Leaves tombstones, an outbox row for each recipient of an export, and an audit line. A profile that was merged
 * into another takes that one with it: they are one person. Erased before, or never there: null, and nothing changes.
 */
export async function eraseProfile(erasure: Erasure, profileId: string, now: Date): Promise<Erased | null> {
	const { workspaceId } = erasure;
	return transaction(async (tx) => {
		const profiles = await lockWhole(tx, workspaceId, profileId);
		if (profiles.length === 0) return null;
		const ids = profiles.map(({ id }) => id);
		const identifiers = await tx.identifier.findMany({ where: { workspaceId, profileId: { in: ids } } });
		const texts = openAll(profiles, identifiers);
		const responses = await responsesOf(tx, workspaceId, ids);
		await emptyResponses(tx, workspaceId, responses, { now, texts });
		await unlinkConsents(tx, workspaceId, ids);
		await forgetUses(tx, { workspaceId, profileIds: ids, now }, identifiers);
		await bury(tx, workspaceId, [
			...identifiers.map(({ kind, hash }) => ({ kind, hash, at: now })),
			...ids.map((id) => ({ kind: "profile", hash: id, at: now })),
		]);
		await closeRequests(tx, workspaceId, ids, now);
		await removeRest(tx, workspaceId, ids);
		const detail = { by: erasure.by, responses: responses.length };
		const line = { action: "profile.erased", subject: profileId, detail, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: erasure.actorId, ...line } });
		await forgetMails(texts);
		return { responses: responses.length };
	});
}

interface LockedProfile {
	workspaceId: string;
	id: string;
	key: Uint8Array;
}

/** The profile, what it is a part of and what is a part of that, in one order, so that two who erase don't wait in a circle. */
const lockWhole = (tx: Transaction, workspaceId: string, profileId: string): Promise<LockedProfile[]> =>
	tx.$queryRaw<LockedProfile[]>`
		WITH RECURSIVE whole AS (
			SELECT id, merged_into FROM profile WHERE workspace_id = ${workspaceId}::uuid AND id = ${profileId}::uuid
			UNION
			SELECT p.id, p.merged_into FROM profile p JOIN whole w ON p.id = w.merged_into OR p.merged_into = w.id
			WHERE p.workspace_id = ${workspaceId}::uuid
		)
		SELECT workspace_id AS "workspaceId", id, key FROM profile
		WHERE workspace_id = ${workspaceId}::uuid AND id IN (SELECT id FROM whole) ORDER BY id FOR UPDATE`;

function openAll(profiles: readonly LockedProfile[], identifiers: readonly Identifier[]): string[] {
	const byId = new Map(profiles.map((profile) => [profile.id, profile]));
	return identifiers.flatMap(({ profileId, kind, ciphertext }) => {
		const profile = byId.get(profileId);
		return profile ? [unsealOwn(profile, kind, ciphertext)] : [];
	});
}

async function responsesOf(tx: Transaction, workspaceId: string, profileIds: string[]): Promise<string[]> {
	const where = { workspaceId, profileId: { in: profileIds } };
	return (await tx.response.findMany({ where, select: { id: true } })).map(({ id }) => id);
}

/** They still count by purpose; who agreed, and what a member wrote of it, is gone. */
const unlinkConsents = (tx: Transaction, workspaceId: string, profileIds: string[]) =>
	tx.consentEvent.updateMany({
		where: { workspaceId, profileId: { in: profileIds } },
		data: { profileId: null, attestation: "" },
	});

/** What they asked for stays as something that was answered, without them. */
async function closeRequests(tx: Transaction, workspaceId: string, profileIds: string[], now: Date): Promise<void> {
	const where = { workspaceId, profileId: { in: profileIds } };
	await tx.personRequest.updateMany({ where: { ...where, state: "open" }, data: { state: "done", handledAt: now } });
	await tx.personRequest.updateMany({ where, data: { profileId: null, words: null } });
}

/** Secret links to the person's page and of mails to them, what merging kept of them, and the profiles with all that hangs on them. */
async function removeRest(tx: Transaction, workspaceId: string, ids: string[]): Promise<void> {
	const mails = await tx.personMail.findMany({ where: { workspaceId, profileId: { in: ids } }, select: { id: true } });
	const opened = [...ids, ...mails.map(({ id }) => id)];
	await dropLinks(tx, workspaceId, opened);
	await tx.profileMerge.deleteMany({
		where: { workspaceId, OR: [{ winnerId: { in: ids } }, { loserId: { in: ids } }] },
	});
	// Nobody can tell whom a file holds that waits to be taken in: it is to be uploaded again.
	await tx.peopleImport.updateMany({ where: { workspaceId, file: { not: null } }, data: { file: null } });
	await tx.importReject.deleteMany({ where: { workspaceId } });
	await tx.profile.deleteMany({ where: { workspaceId, id: { in: ids } } });
}
