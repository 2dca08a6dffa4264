import "server-only";
import { Prisma } from "@/lib/server/generated/client";

/** As the engine's `isInStock` under the plain stock policy. */
const inStock = Prisma.sql`(available AND coalesce(stock, 1) >= 1)`;

/** Joins `v`: what a product `p` is offered for: the lowest price of its variants in stock, else of all. */
export const offersJoin = (workspaceId: string) => Prisma.sql`LEFT JOIN (
	SELECT product_id, count(*)::int AS variants, bool_or(${inStock}) AS available,
		coalesce(min(price) FILTER (WHERE ${inStock}), min(price))::float8 AS price
	FROM variant WHERE workspace_id = ${workspaceId}::uuid GROUP BY product_id
) v ON v.product_id = p.id`;

/** Joins `v`: the variants of a product `p` as the engine's catalog has them. */
export const variantsJoin = (workspaceId: string) => Prisma.sql`LEFT JOIN (
	SELECT product_id, jsonb_agg(jsonb_build_object('id', external_id, 'title', title, 'options', options, 'price', price,
		'available', available, 'stock', stock) ORDER BY position, id) AS list
	FROM variant WHERE workspace_id = ${workspaceId}::uuid GROUP BY product_id
) v ON v.product_id = p.id`;
