import "server-only";
import type { SegmentAsk, SegmentCount } from "@/lib/contracts/segments";
import type { Obstacle } from "@/lib/profile/may-use";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { Prisma } from "@/lib/server/generated/client";
import { queryPeople } from "./query-people";
import { segmentRows } from "./segment-sql";

/** How many people match, and how many of them may be used; each of the others counts at the first obstacle. */
export async function countSegment(scope: Scope, ask: SegmentAsk, now: Date = new Date()): Promise<SegmentCount> {
	requireRole(scope, "viewer");
	const rows = segmentRows({ workspaceId: scope.workspaceId, ...ask, now });
	const counts = await queryPeople<{ obstacle: Obstacle | null; people: number }>(
		Prisma.sql`SELECT s.obstacle, count(*)::int AS people FROM (${rows}) s GROUP BY s.obstacle`,
	);
	const people = (at: Obstacle | null) => counts.find(({ obstacle }) => obstacle === at)?.people ?? 0;
	return {
		matching: counts.reduce((sum, row) => sum + row.people, 0),
		reachable: people(null),
		lost: {
			restricted: people("restricted"),
			"no-consent": people("no-consent"),
			"other-purpose": people("other-purpose"),
			stale: people("stale"),
		},
	};
}
