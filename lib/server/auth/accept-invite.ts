import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Transaction } from "@/lib/server/db/transaction";
import { takeToken } from "./token";

/**
 * Gives a user the role that an invitation's link holds and returns the workspace's slug. The link works once; a member
 * keeps the role they have. Throws `gone`.
 */
export async function acceptInvite(tx: Transaction, userId: string, token: string): Promise<string> {
	const { subject: id, workspaceId } = await takeToken(tx, "invite", token);
	if (!workspaceId) throw new AppError("gone", "invitation without a workspace");
	const invite = await tx.invite.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
	if (!invite) throw new AppError("gone", "invitation withdrawn");
	await tx.invite.update({ where: { workspaceId_id: { workspaceId, id } }, data: { acceptedAt: new Date() } });
	const member = { workspaceId, userId, role: invite.role };
	await tx.member.upsert({ where: { workspaceId_userId: { workspaceId, userId } }, create: member, update: {} });
	const workspace = await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { slug: true } });
	return workspace.slug;
}
