import "server-only";
import { Prisma } from "@/lib/server/generated/client";
import { standingGrants } from "./standing-grants";

/**
 * Rows (order_id, ordered_at, purpose_id, profile_id): each order with the person whose identifier it carries, e-mail before
 * the shop's own id before phone, while that person agrees to the purpose it came under. Found anew each time, so that a later
 * consent joins, a withdrawal parts, and merging and erasing need nothing done here. `of`: conditions on an order o (order_id, ordered_at,
 * purpose_id); `granted`: rows (profile_id, purpose_id), where the query has them already.
 */
export function joinedOrders(
	workspaceId: string,
	{ of = [], granted = standingGrants(workspaceId) }: { of?: Prisma.Sql[]; granted?: Prisma.Sql } = {},
): Prisma.Sql {
	return Prisma.sql`
		SELECT k.order_id, k.ordered_at, k.purpose_id, k.profile_id FROM (${knownOrders(workspaceId, of)}) k
		JOIN (${granted}) g ON g.profile_id = k.profile_id AND g.purpose_id = k.purpose_id`;
}

/** The same without asking for consent: for counting what is left apart for want of it, and for nothing else. */
function knownOrders(workspaceId: string, of: Prisma.Sql[]): Prisma.Sql {
	return Prisma.sql`
		SELECT DISTINCT ON (o.order_id) o.order_id, o.ordered_at, o.purpose_id, i.profile_id
		FROM (
			SELECT workspace_id, id AS order_id, ordered_at, purpose_id FROM customer_order
			WHERE workspace_id = ${workspaceId}::uuid
		) o
		JOIN order_identifier oi ON oi.workspace_id = o.workspace_id AND oi.order_id = o.order_id
		JOIN identifier i ON i.workspace_id = oi.workspace_id AND i.kind = oi.kind AND i.hash = oi.hash
		${of.length > 0 ? Prisma.sql`WHERE ${Prisma.join(of, " AND ")}` : Prisma.empty}
		ORDER BY o.order_id, oi.kind`;
}
