import "server-only";
import { type Offer, offerOf } from "@/lib/quiz/offer";
import { shareOptions } from "@/lib/quiz/share-lists";
import type { CatalogVariant } from "@/lib/quiz/types";
import { db, lane } from "@/lib/server/db/client";
import { Held, type Read } from "@/lib/server/memory/held";
import { counters } from "@/lib/server/memory/shared-counters";
import { perProcess } from "@/lib/server/per-process";
import { variantsJoin } from "./offers-join";

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
/** About what one needs (live-products.db.test.ts). */
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

interface State {
	counter: number;
	overlay: number;
	stamp: string;
}

/** The state is read first: what has changed by the time that the products are read, the counter tells next time. */
async function read(workspaceId: string, before: LiveProducts | null): Promise<Read<LiveProducts>> {
	const query = { name: "catalog-state", text: state, values: [workspaceId] };
	const { counter, overlay, stamp } = (await lane().query<State>(query)).rows[0] as State;
	if (before?.stamp === stamp) return { workspaceId, counter, value: before };
	const rows = await readRows(workspaceId);
	const products = rows.map(({ active, variants, title, imageUrl, url }): LiveProduct => {
		const list = variants ?? [];
		return { ...{ title, imageUrl, url }, offer: offerOf(active, list), variants: list };
	});
	shareOptions(products);
	const value = {
		stamp,
		overlay: rows[0]?.overlay ?? overlay,
		products: new Map(rows.map(({ id }, at) => [id, products[at] as LiveProduct])),
	};
	return { workspaceId, counter, value };
}

interface Row extends Pick<LiveProduct, "title" | "imageUrl" | "url"> {
	id: string;
	active: boolean;
	variants: CatalogVariant[] | null;
	overlay: number;
}

/** In one statement with the overlay's revision that names them. */
const readRows = (workspaceId: string): Promise<Row[]> => db().$queryRaw<Row[]>`
	SELECT p.id, p.title, p.image_url AS "imageUrl", p.url, p.status = 'active' AS active, v.list AS variants,
		coalesce((SELECT overlay FROM catalog_state s WHERE s.workspace_id = ${workspaceId}::uuid), 0) AS overlay
	FROM product p
	${variantsJoin(workspaceId)}
	WHERE p.workspace_id = ${workspaceId}::uuid`;

function bytesOf({ products }: LiveProducts): number {
	let bytes = 1_000;
	for (const { variants } of products.values()) bytes += BYTES_PER_PRODUCT + variants.length * BYTES_PER_VARIANT;
	return bytes;
}
