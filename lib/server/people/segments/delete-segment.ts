import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** What was exported of it stays listed. Editors only. Throws `not-found`. */
export async function deleteSegment(scope: Scope, id: string): Promise<void> {
	requireRole(scope, "editor");
	const { count } = await db().segment.deleteMany({ where: { workspaceId: scope.workspaceId, id } });
	if (count === 0) throw new AppError("not-found", "no such segment");
}
