import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { RequestBody, RequestKind } from "@/lib/contracts/rights";
import { dueAt } from "@/lib/profile/deadline";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { type Transaction, transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { lockProfile, type ProfileRow } from "../ensure-profile";
import { normalIdentifier } from "../identifiers";
import { sealWords } from "./request-words";

/**
 * Writes down that somebody asked for something; the deadline runs from when it came. By what they are known is looked up
 * and not kept; a request of somebody unknown stays without a person. Throws `not-found` for a profile that isn't there,
 * `invalid-input` for a time to come.
 */
export async function createRequest(
	scope: Scope,
	body: RequestBody,
	now: Date,
): Promise<{ id: string; known: boolean }> {
	requireRole(scope, "editor");
	const receivedAt = new Date(body.receivedAt);
	if (receivedAt.getTime() > now.getTime() + 86_400_000) throw new AppError("invalid-input", "received in the future");
	return transaction(async (tx) => {
		const { workspaceId, userId: actorId } = scope;
		const profile = await find(tx, scope, body.who);
		const id = await openRequest(tx, {
			workspaceId,
			profile,
			kind: body.kind,
			origin: "staff",
			receivedAt,
			note: body.note,
		});
		const line = { action: "request.opened", subject: id, detail: { kind: body.kind }, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId, ...line } });
		return { id, known: profile !== null };
	});
}

interface Opening {
	workspaceId: string;
	profile: ProfileRow | null;
	kind: RequestKind;
	origin: "staff" | "person";
	receivedAt: Date;
	note: string;
}

/** Gives its id. */
async function openRequest(tx: Transaction, opening: Opening): Promise<string> {
	const { workspaceId, profile, kind, origin, receivedAt, note } = opening;
	const id = newId();
	const words = note ? sealWords({ workspaceId, id }, profile, { note, reason: "" }) : null;
	const due = new Date(dueAt(receivedAt.getTime(), false));
	const about = { kind, origin, receivedAt, dueAt: due, words };
	await tx.personRequest.create({ data: { workspaceId, id, profileId: profile?.id ?? null, ...about } });
	return id;
}

async function find(tx: Transaction, { workspaceId }: Scope, who: RequestBody["who"]): Promise<ProfileRow | null> {
	if ("profile" in who) {
		const profile = await lockProfile(tx, workspaceId, who.profile);
		if (!profile) throw new AppError("not-found", "no such profile");
		return profile;
	}
	const normal = normalIdentifier(workspaceId, who);
	if (!normal) throw new AppError("invalid-input", "can't be an identifier", [{ path: "who.text", message: who.kind }]);
	const known = await tx.identifier.findUnique({
		where: { workspaceId_kind_hash: { workspaceId, kind: normal.kind, hash: normal.hash } },
		select: { profileId: true },
	});
	return known && lockProfile(tx, workspaceId, known.profileId);
}
