import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { type CompiledCatalog, compileCatalog } from "@/lib/quiz/compile-catalog";
import { bytesOfQuiz } from "@/lib/quiz/compile-quiz";
import type { CompiledQuiz } from "@/lib/quiz/compiled-quiz";
import { offerOf } from "@/lib/quiz/offer";
import { shareLists } from "@/lib/quiz/share-lists";
import type { AttributeValue, Catalog } from "@/lib/quiz/types";
import { db } from "@/lib/server/db/client";
import { inItsTurn } from "@/lib/server/long-work";
import { Lru } from "@/lib/server/memory/lru";
import { perProcess } from "@/lib/server/per-process";
import { liveProducts } from "./live-products";

/** A catalog with what has been compiled of it, which goes with it. */
export interface BoundCatalog {
	catalog: Catalog;
	compiled: CompiledCatalog;
	/** By version; of those used last. */
	quizzes: Lru<CompiledQuiz>;
}

/** About what a product needs, compiled (`npm run bench -- engine`, memoryMb of 100,000). */
const BYTES_PER_PRODUCT = 400;
const BYTES_PER_VARIANT = 250;
const MOST_BYTES = 384 * 2 ** 20;
const MOST_QUIZ_BYTES = 64 * 2 ** 20;

const catalogs = perProcess("catalogs", () => new Lru<BoundCatalog>(MOST_BYTES, bytesOf));
const contents = perProcess(
	"snapshots",
	() => new Lru<FixedProduct[]>(MOST_BYTES / 2, (products) => products.length * BYTES_PER_PRODUCT),
);

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
 * overlay moves. Throws `not-found` for another workspace's snapshot.
 */
export async function loadCatalog(workspaceId: string, snapshotId: string): Promise<Catalog> {
	return (await bindCatalog(workspaceId, snapshotId)).catalog;
}

/** The same with what is compiled of it, shared by all quizzes on the snapshot. */
export async function bindCatalog(workspaceId: string, snapshotId: string): Promise<BoundCatalog> {
	const live = await liveProducts(workspaceId);
	const key = `${workspaceId}/${snapshotId}/${live.stamp}`;
	return catalogs.get(key, async () => {
		const fixed = await contents.get(`${workspaceId}/${snapshotId}`, () => loadContent(workspaceId, snapshotId));
		const products = await inItsTurn(() =>
			fixed.map((product) => ({ ...product, ...(live.products.get(product.id)?.offer ?? GONE) })),
		);
		const catalog = { snapshotId, overlay: live.overlay, products };
		const compiled = await inItsTurn(() => compileCatalog(catalog));
		const quizzes = new Lru(MOST_QUIZ_BYTES, bytesOfQuiz, () => catalogs.reweigh(key, bound));
		const bound: BoundCatalog = { catalog, compiled, quizzes };
		return bound;
	});
}

function bytesOf({ catalog: { products }, quizzes }: BoundCatalog): number {
	const variants = products.reduce((sum, product) => sum + product.variants.length, 0);
	return products.length * BYTES_PER_PRODUCT + variants * BYTES_PER_VARIANT + quizzes.weight;
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
	return inItsTurn(() => shareLists(products));
}

const GONE = offerOf(false, []);
