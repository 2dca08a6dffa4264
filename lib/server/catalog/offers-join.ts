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

/**
 * Joins `v`: the variants of a product `p` as the engine's catalog has them. Looked up product by product, so that what it
 * costs depends on no statistics: right after a large import there are none.
 */
export const variantsJoin = Prisma.sql`LEFT JOIN LATERAL (
	SELECT jsonb_agg(jsonb_build_object('id', external_id, 'title', title, 'options', options, 'price', price,
		'available', available, 'stock', stock) ORDER BY position, id) AS list
	FROM variant WHERE workspace_id = p.workspace_id AND product_id = p.id
) v ON true`;

/** Joins `c`: the ids of the collections that a product `p` stands in, in the same way. */
export const collectionsJoin = Prisma.sql`LEFT JOIN LATERAL (
	SELECT jsonb_agg(collection_id ORDER BY collection_id) AS ids
	FROM product_collection WHERE workspace_id = p.workspace_id AND product_id = p.id
) c ON true`;
