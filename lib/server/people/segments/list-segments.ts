import "server-only";
import type { SegmentRow } from "@/lib/contracts/segments";
import type { SegmentCondition } from "@/lib/profile/segment";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** All segments, by name. Their people are counted one by one, by `countSegment`. */
export async function listSegments(scope: Scope): Promise<SegmentRow[]> {
	requireRole(scope, "viewer");
	const rows = await db().segment.findMany({
		where: { workspaceId: scope.workspaceId },
		orderBy: [{ name: "asc" }, { id: "asc" }],
	});
	return rows.map(({ id, name, purposeId, condition, updatedAt }) => ({
		...{ id, name, purpose: purposeId, updatedAt: updatedAt.toISOString() },
		condition: condition as unknown as SegmentCondition,
	}));
}
