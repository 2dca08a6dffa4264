import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { type Offer, offerOf } from "@/lib/quiz/offer";
import { shareLists } from "@/lib/quiz/share-lists";
import type { AttributeValue, Catalog } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import { liveOffers } from "./live-offers";
import { Lru } from "./lru";

/** About what a product needs, compiled (`npm run bench -- engine`, memoryMb of 100,000). */
const BYTES_PER_PRODUCT = 400;
const BYTES_PER_VARIANT = 250;
const MOST_BYTES = 256 * 2 ** 20;

const catalogs = new Lru<Catalog>(MOST_BYTES, ({ products }) => {
	const variants = products.reduce((sum, product) => sum + product.variants.length, 0);
	return products.length * BYTES_PER_PRODUCT + variants * BYTES_PER_VARIANT;
});
const contents = new Lru<FixedProduct[]>(MOST_BYTES, (products) => products.length * BYTES_PER_PRODUCT);

interface FixedProduct {
	id: string;
	title: string;
	attributes: Record<string, AttributeValue>;
	collections: string[];
	rank: number | null;
}

/**
 * The engine's catalog: a snapshot joined with the live overlay as it stands now. `$price` is the lowest price of the
 * variants to be had, else of all; available means active with a variant to be had. The same object is given until the
 * overlay moves, so callers may key what they derive on it. Throws `not-found` for another workspace's snapshot.
 */
export async function loadCatalog(workspaceId: string, snapshotId: string): Promise<Catalog> {
	const overlay = await overlayOf(workspaceId);
	return catalogs.get(`${workspaceId}/${snapshotId}/${overlay}`, async () => {
		const fixed = await contents.get(`${workspaceId}/${snapshotId}`, () => loadContent(workspaceId, snapshotId));
		const live = await liveOffers(workspaceId);
		const products = fixed.map((product) => ({ ...product, ...(live.offers.get(product.id) ?? GONE) }));
		return { snapshotId, overlay: live.overlay, products };
	});
}

/** The live overlay's revision. */
export async function overlayOf(workspaceId: string): Promise<number> {
	const state = await db().catalogState.findUnique({ where: { workspaceId }, select: { overlay: true } });
	return state?.overlay ?? 0;
}

async function loadContent(workspaceId: string, snapshotId: string): Promise<FixedProduct[]> {
	const snapshot = await db().catalogSnapshot.findUnique({
		where: { workspaceId_id: { workspaceId, id: snapshotId } },
		select: { id: true },
	});
	if (!snapshot) throw new AppError("not-found", "no such snapshot");
	const products = await db().$queryRaw<FixedProduct[]>`
		SELECT i.product_id AS id, r.body ->> 'title' AS title, r.body -> 'attributes' AS attributes,
			r.body -> 'collections' AS collections, (r.body ->> 'rank')::int AS rank
		FROM snapshot_item i
		JOIN product_revision r ON r.workspace_id = i.workspace_id AND r.content_hash = i.content_hash
		WHERE i.workspace_id = ${workspaceId}::uuid AND i.snapshot_id = ${snapshotId}::uuid
		ORDER BY i.product_id`;
	return shareLists(products);
}

const GONE: Offer = offerOf(false, []);
