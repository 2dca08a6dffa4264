import "server-only";
import type { MembersReply } from "@/lib/contracts/accounts";
import { asRole, requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** Members in the order they came, and for owners the invitations that still wait. */
export async function listMembers(scope: Scope): Promise<MembersReply> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const members = await db().member.findMany({ where: { workspaceId }, orderBy: { createdAt: "asc" }, take: 500 });
	const users = await db().user.findMany({ where: { id: { in: members.map(({ userId }) => userId) } } });
	const byId = new Map(users.map((user) => [user.id, user]));
	return {
		members: members.map(({ userId, role, createdAt }) => ({
			userId,
			name: byId.get(userId)?.name ?? "",
			email: byId.get(userId)?.email ?? "",
			confirmed: byId.get(userId)?.confirmedAt != null,
			role: asRole(role),
			since: createdAt.toISOString(),
			you: userId === scope.userId,
		})),
		invites: scope.role === "owner" ? await listInvites(workspaceId) : [],
	};
}

async function listInvites(workspaceId: string): Promise<MembersReply["invites"]> {
	const rows = await db().invite.findMany({
		where: { workspaceId, acceptedAt: null, expiresAt: { gt: new Date() } },
		orderBy: { createdAt: "asc" },
		take: 500,
	});
	return rows.map(({ id, email, role, expiresAt }) => ({
		id,
		email,
		role: asRole(role),
		expiresAt: expiresAt.toISOString(),
	}));
}
