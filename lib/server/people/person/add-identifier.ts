import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { IdentifierBody } from "@/lib/contracts/people";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { addIdentifiers, lockProfile } from "../ensure-profile";
import { normalIdentifier } from "../identifiers";

/**
 * One more way to find the person by, as a member learned it; not confirmed. Leaves an audit line, which says whether the person
 * wished it. Editors only. Throws `not-found` for a person of another workspace, `invalid-input` for what can't be one, and
 * `conflict` with path "identifier" when somebody has it (message: their profile's id; this person's own: nothing happens).
 */
export async function addIdentifier(scope: Scope, id: string, body: IdentifierBody, now: Date): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	const normal = normalIdentifier(workspaceId, body);
	if (!normal) throw new AppError("invalid-input", "no identifier");
	const { kind, hash } = normal;
	await transaction(async (tx) => {
		const profile = await lockProfile(tx, workspaceId, id);
		if (!profile) throw new AppError("not-found", "no such person");
		const added = await addIdentifiers(tx, profile, [normal], now);
		if (added === 0) {
			const holder = await tx.identifier.findUnique({
				where: { workspaceId_kind_hash: { workspaceId, kind, hash } },
				select: { profileId: true },
			});
			if (holder?.profileId === profile.id) return;
			const issues = [{ path: "identifier", message: holder?.profileId ?? "" }];
			throw new AppError("conflict", "somebody has it", issues);
		}
		const line = { action: "profile.identifier", subject: profile.id, detail: { kind, wish: body.wish } };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, at: now, ...line } });
	});
}
