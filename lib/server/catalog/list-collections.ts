import "server-only";
import type { CollectionSummary } from "@/lib/contracts/catalog";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** The workspace's collections by title, with their number of active products. */
export async function listCollections({ workspaceId }: Scope): Promise<CollectionSummary[]> {
	return db().$queryRaw<CollectionSummary[]>`
		SELECT c.id, c.key, c.title, count(p.id)::int AS products
		FROM collection c
		LEFT JOIN product_collection m ON m.workspace_id = c.workspace_id AND m.collection_id = c.id
		LEFT JOIN product p ON p.workspace_id = m.workspace_id AND p.id = m.product_id AND p.status = 'active'
		WHERE c.workspace_id = ${workspaceId}::uuid
		GROUP BY c.id, c.key, c.title
		ORDER BY lower(c.title), c.id`;
}
