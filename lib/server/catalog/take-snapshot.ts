import "server-only";
import { hashJoins } from "@/lib/server/db/hash-joins";
import type { Transaction } from "@/lib/server/db/transaction";
import { Prisma } from "@/lib/server/generated/client";
import { newId } from "@/lib/server/new-id";
import { catalogHash } from "./content-hash";
import { holdCatalog } from "./lock-catalog";

export interface Snapshot {
	id: string;
	/** Equal to `snapshotId` of the `liveCatalog` it was taken of. */
	hash: string;
	/** Number of products. */
	products: number;
}

/**
 * Fixes the identity, attributes, collections and texts of all active products. An unchanged catalog is the same
 * snapshot; an unchanged product costs a reference. Call inside the transaction that publishes.
 */
export async function takeSnapshot(tx: Transaction, workspaceId: string): Promise<Snapshot> {
	await holdCatalog(tx, workspaceId);
	const products = await tx.product.findMany({
		where: { workspaceId, status: "active" },
		select: { id: true, contentHash: true },
	});
	const hash = catalogHash(products);
	const known = await tx.catalogSnapshot.findUnique({
		where: { workspaceId_hash: { workspaceId, hash } },
		select: { id: true },
	});
	if (known) return { id: known.id, hash, products: products.length };
	const id = newId();
	await tx.catalogSnapshot.create({ data: { workspaceId, id, hash, products: products.length } });
	await hashJoins(tx);
	await storeRevisions(tx, workspaceId);
	await tx.$executeRaw`
		INSERT INTO snapshot_item (workspace_id, snapshot_id, product_id, content_hash)
		SELECT workspace_id, ${id}::uuid, id, content_hash FROM product
		WHERE workspace_id = ${workspaceId}::uuid AND status = 'active'`;
	return { id, hash, products: products.length };
}

async function storeRevisions(tx: Transaction, workspaceId: string): Promise<void> {
	const body = Prisma.sql`jsonb_build_object(
		'externalId', p.external_id, 'title', p.title, 'description', p.description, 'rank', p.rank,
		'attributes', p.attributes, 'collections', coalesce(c.ids, '[]'::jsonb))`;
	await tx.$executeRaw`
		INSERT INTO product_revision (workspace_id, content_hash, product_id, body)
		SELECT p.workspace_id, p.content_hash, p.id, ${body} FROM product p
		LEFT JOIN (
			SELECT product_id, jsonb_agg(collection_id ORDER BY collection_id) AS ids FROM product_collection
			WHERE workspace_id = ${workspaceId}::uuid GROUP BY product_id
		) c ON c.product_id = p.id
		WHERE p.workspace_id = ${workspaceId}::uuid AND p.status = 'active'
			AND NOT EXISTS (SELECT 1 FROM product_revision r
				WHERE r.workspace_id = p.workspace_id AND r.content_hash = p.content_hash)
		ON CONFLICT DO NOTHING`;
}
