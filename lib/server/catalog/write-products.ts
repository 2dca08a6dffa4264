import "server-only";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { contentHash } from "./content-hash";
import type { WholeProduct } from "./load-whole";

/**
 * Writes whole products, new or known, with their variants and memberships, in a handful of statements however many
 * they are. The caller holds the catalog's lock and raises the overlay.
 */
export async function writeProducts(tx: Transaction, workspaceId: string, products: WholeProduct[]): Promise<void> {
	if (products.length === 0) return;
	await upsertProducts(tx, workspaceId, products);
	await replaceVariants(tx, workspaceId, products);
	await replaceMemberships(tx, workspaceId, products);
}

async function upsertProducts(tx: Transaction, workspaceId: string, products: WholeProduct[]): Promise<void> {
	const rows = products.map(({ variants: _, collections: __, ...product }, at) => ({
		...product,
		content_hash: contentHash(products[at] as WholeProduct),
		external_id: product.externalId,
		image_url: product.imageUrl,
	}));
	await tx.$executeRaw`
		INSERT INTO product (workspace_id, id, external_id, title, description, status, url, image_url, rank, attributes,
			content_hash, updated_at)
		SELECT ${workspaceId}::uuid, id, external_id, title, description, status, url, image_url, rank, attributes,
			content_hash, now()
		FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS r(id uuid, external_id text, title text,
			description text, status text, url text, image_url text, rank int, attributes jsonb, content_hash text)
		ON CONFLICT (workspace_id, id) DO UPDATE SET title = excluded.title, description = excluded.description,
			status = excluded.status, url = excluded.url, image_url = excluded.image_url, rank = excluded.rank,
			attributes = excluded.attributes, content_hash = excluded.content_hash, updated_at = now()`;
}

async function replaceVariants(tx: Transaction, workspaceId: string, products: WholeProduct[]): Promise<void> {
	const rows = products.flatMap(({ id, variants }) =>
		variants.map((variant, position) => ({
			...variant,
			id: newId(),
			product_id: id,
			external_id: variant.externalId,
			position,
		})),
	);
	const ids = products.map(({ id }) => id);
	const json = JSON.stringify(rows);
	await tx.$executeRaw`
		DELETE FROM variant v WHERE v.workspace_id = ${workspaceId}::uuid AND v.product_id = ANY(${ids}::uuid[])
			AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset(${json}::jsonb) AS r(product_id uuid, external_id text)
				WHERE r.product_id = v.product_id AND r.external_id = v.external_id)`;
	await tx.$executeRaw`
		INSERT INTO variant (workspace_id, id, product_id, external_id, title, options, sku, price, available, stock,
			position)
		SELECT ${workspaceId}::uuid, id, product_id, external_id, title, options, sku, price, available, stock, position
		FROM jsonb_to_recordset(${json}::jsonb) AS r(id uuid, product_id uuid, external_id text, title text,
			options jsonb, sku text, price numeric, available boolean, stock int, position int)
		ON CONFLICT (workspace_id, product_id, external_id) DO UPDATE SET title = excluded.title,
			options = excluded.options, sku = excluded.sku, price = excluded.price, available = excluded.available,
			stock = excluded.stock, position = excluded.position`;
}

async function replaceMemberships(tx: Transaction, workspaceId: string, products: WholeProduct[]): Promise<void> {
	const ids = products.map(({ id }) => id);
	const rows = products.flatMap(({ id, collections }) =>
		collections.map((collection) => ({ product_id: id, collection_id: collection })),
	);
	const json = JSON.stringify(rows);
	await tx.$executeRaw`
		DELETE FROM product_collection c WHERE c.workspace_id = ${workspaceId}::uuid AND c.product_id = ANY(${ids}::uuid[])
			AND NOT EXISTS (SELECT 1 FROM jsonb_to_recordset(${json}::jsonb) AS r(product_id uuid, collection_id uuid)
				WHERE r.product_id = c.product_id AND r.collection_id = c.collection_id)`;
	await tx.$executeRaw`
		INSERT INTO product_collection (workspace_id, collection_id, product_id)
		SELECT ${workspaceId}::uuid, collection_id, product_id
		FROM jsonb_to_recordset(${json}::jsonb) AS r(collection_id uuid, product_id uuid)
		ON CONFLICT DO NOTHING`;
}
