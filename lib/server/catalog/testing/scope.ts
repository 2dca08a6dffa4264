import type { Role, Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";

/** A workspace of its own and someone in it. */
export async function makeScope(role: Role = "editor"): Promise<Scope> {
	const workspaceId = newId();
	await db().workspace.create({ data: { id: workspaceId, name: "Shop", slug: `shop-${workspaceId}` } });
	return { workspaceId, userId: newId(), role };
}
