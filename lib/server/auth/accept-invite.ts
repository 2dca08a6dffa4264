import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { Transaction } from "@/lib/server/db/transaction";
import { peekToken, takeToken } from "./token";

/**
 * Gives a user the role that an invitation's link holds and returns the workspace's slug. The link works once; a member
 * keeps the role they have, and doesn't use up a link that was sent to someone else. Throws `gone`.
 */
export async function acceptInvite(tx: Transaction, userId: string, token: string): Promise<string> {
	const theirs = await openedByMember(tx, userId, token);
	if (theirs) return theirs;
	const { subject: id, workspaceId } = await takeToken(tx, "invite", token);
	if (!workspaceId) throw new AppError("gone", "invitation without a workspace");
	const invite = await tx.invite.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
	if (!invite) throw new AppError("gone", "invitation withdrawn");
	await tx.invite.update({ where: { workspaceId_id: { workspaceId, id } }, data: { acceptedAt: new Date() } });
	const member = { workspaceId, userId, role: invite.role };
	await tx.member.upsert({ where: { workspaceId_userId: { workspaceId, userId } }, create: member, update: {} });
	return slugOf(tx, workspaceId);
}

/** The slug when whoever made the link, say, has a look at it before handing it over. */
async function openedByMember(tx: Transaction, userId: string, token: string): Promise<string | null> {
	const found = await peekToken("invite", token);
	if (!found?.workspaceId) return null;
	const { workspaceId, subject: id } = found;
	const member = await tx.member.findUnique({ where: { workspaceId_userId: { workspaceId, userId } } });
	const invite = await tx.invite.findUnique({
		where: { workspaceId_id: { workspaceId, id } },
		select: { email: true },
	});
	if (!member || !invite) return null;
	const user = await tx.user.findUniqueOrThrow({ where: { id: userId }, select: { email: true } });
	return user.email === invite.email ? null : slugOf(tx, workspaceId);
}

async function slugOf(tx: Transaction, workspaceId: string): Promise<string> {
	return (await tx.workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: { slug: true } })).slug;
}
