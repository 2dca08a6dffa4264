import "server-only";
import type { ProductCard } from "@/lib/contracts/catalog";
import { db } from "@/lib/server/db/client";
import { isUuid } from "./is-uuid";
import { inStock } from "./offers-join";

/** Cards of the workspace's products among `ids`, by id. Unknown and foreign ids are simply absent. */
export async function productCards(workspaceId: string, ids: string[]): Promise<Map<string, ProductCard>> {
	const known = ids.filter(isUuid);
	if (known.length === 0) return new Map();
	const rows = await db().$queryRaw<ProductCard[]>`
		SELECT p.id, p.title, p.image_url AS "imageUrl", p.url,
			(SELECT coalesce(min(v.price) FILTER (WHERE ${inStock}), min(v.price))::float8 FROM variant v
				WHERE v.workspace_id = p.workspace_id AND v.product_id = p.id) AS price
		FROM product p
		WHERE p.workspace_id = ${workspaceId}::uuid AND p.id = ANY(${known}::uuid[])`;
	return new Map(rows.map((row) => [row.id, row]));
}
