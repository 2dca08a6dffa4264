import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { type Transaction, transaction } from "@/lib/server/db/transaction";

/** The link stops working at once. Throws `not-found` for an invitation of another workspace or one accepted already. */
export async function withdrawInvite(scope: Scope, id: string): Promise<void> {
	requireRole(scope, "owner");
	const { workspaceId } = scope;
	await transaction(async (tx) => {
		const { count } = await tx.invite.deleteMany({ where: { workspaceId, id, acceptedAt: null } });
		if (count === 0) throw new AppError("not-found", "no such invitation");
		await tx.token.deleteMany({ where: { workspaceId, purpose: "invite", subject: id } });
	});
}

/** All that one member has sent and nobody accepted: else a removed owner could come back by a link of their own. */
export async function withdrawInvitesOf(tx: Transaction, workspaceId: string, invitedBy: string): Promise<void> {
	const waiting = await tx.invite.findMany({
		where: { workspaceId, invitedBy, acceptedAt: null },
		select: { id: true },
	});
	const ids = waiting.map(({ id }) => id);
	await tx.invite.deleteMany({ where: { workspaceId, id: { in: ids } } });
	await tx.token.deleteMany({ where: { workspaceId, purpose: "invite", subject: { in: ids } } });
}
