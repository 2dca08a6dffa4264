import "server-only";
import { offerOf } from "@/lib/quiz/offer";
import { shareLists, shareOptions } from "@/lib/quiz/share-lists";
import type { AttributeValue, Catalog, CatalogVariant } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import { hashJoins } from "@/lib/server/db/hash-joins";
import { transaction } from "@/lib/server/db/transaction";
import { Lru } from "@/lib/server/memory/lru";
import { catalogHash } from "./content-hash";
import { variantsJoin } from "./offers-join";

const catalogs = new Lru<Catalog>(8);

interface Row {
	id: string;
	title: string;
	contentHash: string;
	attributes: Record<string, AttributeValue>;
	collections: string[] | null;
	rank: number | null;
	variants: CatalogVariant[] | null;
	overlay: number;
}

/**
 * The active products as they stand now, for the builder's preview, counts and checks. `snapshotId` is the hash that a
 * snapshot taken now would have (`takeSnapshot(…).hash`), so publishing can tell whether the catalog has moved on since.
 * The same object is given until the catalog changes.
 */
export async function liveCatalog(workspaceId: string): Promise<Catalog> {
	const state = await db().catalogState.findUnique({ where: { workspaceId }, select: { updatedAt: true } });
	const stamp = state?.updatedAt.toISOString() ?? "none";
	return catalogs.get(`${workspaceId}/${stamp}`, () => load(workspaceId));
}

async function load(workspaceId: string): Promise<Catalog> {
	const rows = await transaction(async (tx) => {
		await hashJoins(tx);
		return tx.$queryRaw<Row[]>`
		SELECT p.id, p.title, p.content_hash AS "contentHash", p.attributes, p.rank, c.ids AS collections, v.list AS variants,
			coalesce((SELECT overlay FROM catalog_state s WHERE s.workspace_id = ${workspaceId}::uuid), 0) AS overlay
		FROM product p
		${variantsJoin(workspaceId)}
		LEFT JOIN (
			SELECT product_id, jsonb_agg(collection_id ORDER BY collection_id) AS ids FROM product_collection
			WHERE workspace_id = ${workspaceId}::uuid GROUP BY product_id
		) c ON c.product_id = p.id
		WHERE p.workspace_id = ${workspaceId}::uuid AND p.status = 'active'
		ORDER BY p.id`;
	});
	return {
		snapshotId: catalogHash(rows),
		overlay: rows[0]?.overlay ?? 0,
		products: shareOptions(
			shareLists(
				rows.map(({ id, title, attributes, collections, rank, variants }) => ({
					...{ id, title, attributes, collections: collections ?? [], rank },
					...offerOf(true, variants ?? []),
				})),
			),
		),
	};
}
