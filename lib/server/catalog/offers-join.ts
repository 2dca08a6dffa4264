import "server-only";
import { Prisma } from "@/lib/server/generated/client";

/** Joins `v`: what a product `p` is offered for: the lowest price of its variants to be had, else of all. */
export const offersJoin = (workspaceId: string) => Prisma.sql`LEFT JOIN (
	SELECT product_id, count(*)::int AS variants, bool_or(available) AS available,
		coalesce(min(price) FILTER (WHERE available), min(price))::float8 AS price
	FROM variant WHERE workspace_id = ${workspaceId}::uuid GROUP BY product_id
) v ON v.product_id = p.id`;
