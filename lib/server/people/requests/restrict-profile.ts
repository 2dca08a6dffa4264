import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";

/** Keeps a person's data unused from now on, or lets it be used again (article 18). Throws `not-found`. */
export async function restrictProfile(scope: Scope, profileId: string, restricted: boolean, now: Date): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId: actorId } = scope;
	await transaction(async (tx) => {
		const where = { workspaceId, id: profileId };
		const { count } = await tx.profile.updateMany({ where, data: { restrictedAt: restricted ? now : null } });
		if (count === 0) throw new AppError("not-found", "no such profile");
		const action = restricted ? "profile.restricted" : "profile.unrestricted";
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId, action, subject: profileId, at: now } });
	});
}
