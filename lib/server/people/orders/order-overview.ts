import "server-only";
import type { OrderOverview } from "@/lib/contracts/orders";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";
import { joinedOrders } from "../joined-orders";
import { queryPeople } from "../segments/query-people";

/** How many orders there are, and how many of them are joined with people now. */
export async function orderOverview(scope: Scope): Promise<OrderOverview> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const [all, [joined]] = await Promise.all([
		db().customerOrder.aggregate({
			where: { workspaceId },
			_count: true,
			_min: { orderedAt: true },
			_max: { orderedAt: true },
		}),
		queryPeople<{ orders: number; people: number }>(Prisma.sql`
			SELECT count(*)::int AS orders, count(DISTINCT o.profile_id)::int AS people
			FROM (${joinedOrders(workspaceId)}) o`),
	]);
	return {
		...{ orders: all._count, joined: joined?.orders ?? 0, people: joined?.people ?? 0 },
		from: all._min.orderedAt?.toISOString() ?? null,
		to: all._max.orderedAt?.toISOString() ?? null,
	};
}
