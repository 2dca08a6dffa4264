import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { keepAnOwner } from "./keep-an-owner";
import { withdrawInvitesOf } from "./withdraw-invite";

/**
 * Owners remove anyone, everyone else only themselves. Whoever is removed by another is signed out everywhere at once;
 * who leaves stays signed in. Invitations of theirs that still wait are withdrawn, so that no link leads back. Membership is read on every request besides. Throws `not-found` for a stranger, `conflict`
 * for the last owner.
 */
export async function removeMember(scope: Scope, userId: string): Promise<void> {
	if (userId !== scope.userId) requireRole(scope, "owner");
	const { workspaceId } = scope;
	await transaction(async (tx) => {
		const member = await tx.member.findUnique({ where: { workspaceId_userId: { workspaceId, userId } } });
		if (!member) throw new AppError("not-found", "no such member");
		await keepAnOwner(tx, workspaceId, userId);
		await tx.member.delete({ where: { workspaceId_userId: { workspaceId, userId } } });
		await withdrawInvitesOf(tx, workspaceId, userId);
		if (userId !== scope.userId) await tx.session.deleteMany({ where: { userId } });
	});
}
