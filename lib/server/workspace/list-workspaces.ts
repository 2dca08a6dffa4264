import "server-only";
import { db } from "@/lib/server/db/client";

export interface WorkspaceEntry {
	slug: string;
	name: string;
	demo: boolean;
}

/** The workspaces that a user is a member of, by name. At most 200. */
export async function listWorkspaces(userId: string): Promise<WorkspaceEntry[]> {
	const members = await db().member.findMany({ where: { userId }, select: { workspaceId: true }, take: 200 });
	return db().workspace.findMany({
		where: { id: { in: members.map(({ workspaceId }) => workspaceId) } },
		select: { slug: true, name: true, demo: true },
		orderBy: [{ demo: "asc" }, { name: "asc" }, { id: "asc" }],
	});
}
