import "server-only";
import { db } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/generated/client";
import { asRole, type Scope } from "./scope";

const workspaceSelect = {
	id: true,
	name: true,
	slug: true,
	currency: true,
	locale: true,
	demo: true,
} satisfies Prisma.WorkspaceSelect;

export interface OpenWorkspace {
	scope: Scope;
	workspace: Prisma.WorkspaceGetPayload<{ select: typeof workspaceSelect }>;
}

/** What `userId` may do in the workspace at this slug, present or former; null for strangers and unknown slugs alike. */
export async function openWorkspace(userId: string, slug: string): Promise<OpenWorkspace | null> {
	if (slug.length > 64) return null;
	const address = await db().address.findUnique({ where: { kind_key: { kind: "workspace", key: slug } } });
	if (!address) return null;
	const { workspaceId } = address;
	const member = await db().member.findUnique({ where: { workspaceId_userId: { workspaceId, userId } } });
	if (!member) return null;
	const workspace = await db().workspace.findUniqueOrThrow({ where: { id: workspaceId }, select: workspaceSelect });
	return { scope: { workspaceId, userId, role: asRole(member.role) }, workspace };
}
