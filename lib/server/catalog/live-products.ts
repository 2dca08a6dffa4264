import "server-only";
import type { PoolClient } from "pg";
import { type Offer, offerOf } from "@/lib/quiz/offer";
import { shareOptions } from "@/lib/quiz/share-lists";
import type { CatalogVariant } from "@/lib/quiz/types";
import { lane } from "@/lib/server/db/client";
import { pgTransaction } from "@/lib/server/db/pg-transaction";
import { inItsTurn } from "@/lib/server/long-work";
import { Held, type Read } from "@/lib/server/memory/held";
import { counters } from "@/lib/server/memory/shared-counters";
import { perProcess } from "@/lib/server/per-process";

/** What is live of a product. */
export interface LiveProduct {
	title: string;
	imageUrl: string | null;
	url: string | null;
	offer: Offer;
	/** All of them, in the shop's order. */
	variants: CatalogVariant[];
}

/** All products of a workspace as they stand now. */
export interface LiveProducts {
	/** Names this state of the workspace's catalog. */
	stamp: string;
	/** The live overlay's revision. */
	overlay: number;
	/** By id, archived ones included. */
	products: ReadonlyMap<string, LiveProduct>;
}

const MOST_BYTES = 256 * 2 ** 20;
/** About what one needs, as measured. */
const BYTES_PER_PRODUCT = 600;
const BYTES_PER_VARIANT = 250;

const held = perProcess("live products", () => new Held<LiveProducts>(counters, MOST_BYTES, bytesOf));

/** From memory, as they were less than a second ago; this process's own changes show at once. The same object until the catalog changes. */
export async function liveProducts(workspaceId: string): Promise<LiveProducts> {
	return (await held.get(workspaceId, (before) => read(workspaceId, before))) as LiveProducts;
}

const state = `
	SELECT coalesce(p.counter, 0)::float8 AS counter, coalesce(s.overlay, 0) AS overlay,
		coalesce(s.updated_at::text, '') AS stamp
	FROM (SELECT $1::uuid AS id) w
	LEFT JOIN publication p ON p.workspace_id = w.id
	LEFT JOIN catalog_state s ON s.workspace_id = w.id`;

// Put together here: joined in the database, a catalog that has no statistics yet is walked through once for each product.
const allProducts = `
	SELECT id, title, image_url AS "imageUrl", url, status = 'active' AS active FROM product WHERE workspace_id = $1`;
const allVariants = `
	SELECT product_id AS product, external_id AS id, title, options, price::float8 AS price, available, stock
	FROM variant WHERE workspace_id = $1 ORDER BY product_id, position, id`;

interface State extends Pick<LiveProducts, "overlay" | "stamp"> {
	counter: number;
}
type ProductRow = Pick<LiveProduct, "title" | "imageUrl" | "url"> & { id: string; active: boolean };
type VariantRow = CatalogVariant & { product: string };

async function read(workspaceId: string, before: LiveProducts | null): Promise<Read<LiveProducts>> {
	const { counter, stamp } = await readState(lane(), workspaceId);
	if (before?.stamp === stamp) return { workspaceId, counter, value: before };
	const { now, products, variants } = await pgTransaction(async (client) => {
		// All that is read is of one moment, and named by that moment's counter and overlay.
		await client.query("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY");
		const now = await readState(client, workspaceId);
		const products = await client.query<ProductRow>(allProducts, [workspaceId]);
		const variants = await client.query<VariantRow>(allVariants, [workspaceId]);
		return { now, products: products.rows, variants: variants.rows };
	});
	const together = await inItsTurn(() => putTogether(products, variants));
	const value = { stamp: now.stamp, overlay: now.overlay, products: together };
	return { workspaceId, counter: now.counter, value };
}

async function readState(client: Pick<PoolClient, "query">, workspaceId: string): Promise<State> {
	const { rows } = await client.query<State>({ name: "catalog-state", text: state, values: [workspaceId] });
	return rows[0] as State;
}

function putTogether(rows: ProductRow[], variants: VariantRow[]): Map<string, LiveProduct> {
	const lists = new Map<string, CatalogVariant[]>();
	for (const { product, ...variant } of variants) {
		const list = lists.get(product);
		if (list) list.push(variant);
		else lists.set(product, [variant]);
	}
	const live = rows.map(({ id, active, title, imageUrl, url }) => {
		const list = lists.get(id) ?? [];
		return { id, product: { title, imageUrl, url, offer: offerOf(active, list), variants: list } };
	});
	shareOptions(live.map(({ product }) => product));
	return new Map(live.map(({ id, product }) => [id, product]));
}

function bytesOf({ products }: LiveProducts): number {
	let bytes = 1_000;
	for (const { variants } of products.values()) bytes += BYTES_PER_PRODUCT + variants.length * BYTES_PER_VARIANT;
	return bytes;
}
