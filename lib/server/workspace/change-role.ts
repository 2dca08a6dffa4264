import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { type Role, requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { keepAnOwner } from "./keep-an-owner";
import { withdrawInvitesOf } from "./withdraw-invite";

/** Takes effect with the member's next request; who is no owner any more has no invitations waiting. Throws `not-found` for a stranger, `conflict` for the last owner. */
export async function changeRole(scope: Scope, userId: string, role: Role): Promise<void> {
	requireRole(scope, "owner");
	const { workspaceId } = scope;
	await transaction(async (tx) => {
		if (role !== "owner") await keepAnOwner(tx, workspaceId, userId);
		const { count } = await tx.member.updateMany({ where: { workspaceId, userId }, data: { role } });
		if (count === 0) throw new AppError("not-found", "no such member");
		if (role !== "owner") await withdrawInvitesOf(tx, workspaceId, userId);
	});
}
