import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";
import { Prisma } from "@/lib/server/generated/client";
import { newId } from "@/lib/server/new-id";
import { catalogHash } from "./content-hash";
import { holdCatalog } from "./lock-catalog";
import { collectionsJoin } from "./offers-join";

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
	await storeRevisions(tx, workspaceId);
	await tx.$executeRaw`
		INSERT INTO snapshot_item (workspace_id, snapshot_id, product_id, content_hash)
		SELECT workspace_id, ${id}::uuid, id, content_hash FROM product
		WHERE workspace_id = ${workspaceId}::uuid AND status = 'active'`;
	return { id, hash, products: products.length };
}

/** Each is looked up by itself: as a join, without statistics, every product would walk through all that this statement has added so far. */
async function storeRevisions(tx: Transaction, workspaceId: string): Promise<void> {
	const body = Prisma.sql`jsonb_build_object(
		'externalId', p.external_id, 'title', p.title, 'description', p.description, 'rank', p.rank,
		'attributes', p.attributes, 'collections', coalesce(c.ids, '[]'::jsonb))`;
	await tx.$executeRaw`
		INSERT INTO product_revision (workspace_id, content_hash, product_id, body)
		SELECT p.workspace_id, p.content_hash, p.id, ${body} FROM product p
		${collectionsJoin}
		WHERE p.workspace_id = ${workspaceId}::uuid AND p.status = 'active'
			AND (SELECT r.content_hash FROM product_revision r
				WHERE r.workspace_id = p.workspace_id AND r.content_hash = p.content_hash) IS NULL
		ON CONFLICT DO NOTHING`;
}
