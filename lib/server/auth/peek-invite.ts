import "server-only";
import { db } from "@/lib/server/db/client";
import { asRole, type Role } from "./scope";
import { peekToken } from "./token";

export interface InvitePeek {
	workspace: string;
	/** Where the invitation was sent; prefilled, not binding. */
	email: string;
	role: Role;
}

/** What an invitation's link offers, or null when it is used, withdrawn or too old. */
export async function peekInvite(token: string): Promise<InvitePeek | null> {
	const found = await peekToken("invite", token);
	if (!found?.workspaceId) return null;
	const { workspaceId, subject: id } = found;
	const invite = await db().invite.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
	const workspace = await db().workspace.findUnique({ where: { id: workspaceId }, select: { name: true } });
	return invite && workspace ? { workspace: workspace.name, email: invite.email, role: asRole(invite.role) } : null;
}
