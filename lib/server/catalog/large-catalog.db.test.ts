import { beforeAll, expect, test } from "vitest";
import { productQuery } from "@/lib/contracts/catalog";
import { seededCatalog } from "@/lib/quiz/testing/seeded";
import type { Scope } from "@/lib/server/auth/scope";
import { pool } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { listProducts } from "./list-products";
import { liveCatalog } from "./live-catalog";
import { liveProducts } from "./live-products";
import { loadCatalog } from "./load-catalog";
import { changeCatalog } from "./lock-catalog";
import { productCards } from "./product-cards";
import { takeSnapshot } from "./take-snapshot";
import { importCsv } from "./testing/import-csv";
import { makeScope } from "./testing/scope";
import { writeProducts } from "./write-products";

const SIZE = 5_000;
/** Hundreds of times what it takes, and a fraction of what it took when each product was joined with all variants. */
const PATIENCE_MS = 4_000;

const ids = Array.from({ length: SIZE }, newId);
let scope: Scope;
beforeAll(async () => {
	// The database knows another workspace's products well, and nothing of these.
	await importCsv(await makeScope(), "id,title,price\na,Milk,1");
	await pool().query("ANALYZE");
	scope = await makeScope();
	const products = seededCatalog(SIZE).products.map(({ id, title, price, available }, at) => ({
		...{
			id: ids[at] ?? "",
			externalId: id,
			title,
			description: "",
			status: "active" as const,
			url: null,
			imageUrl: null,
		},
		...{ rank: null, attributes: {}, collections: [] },
		variants: [{ externalId: id, title: "", options: {}, sku: "", price, available, stock: null }],
	}));
	await changeCatalog(scope.workspaceId, (tx) => writeProducts(tx, scope.workspaceId, products));
});

const list = (wish: object) => listProducts(scope, productQuery.parse(wish));

test.each<[string, () => Promise<unknown>]>([
	["listed by price", () => list({ sort: "price" })],
	["filtered by what can't be had", () => list({ status: "unavailable" })],
	["shown in part", () => productCards(scope.workspaceId, ids.slice(0, 500))],
	["read for the builder", () => liveCatalog(scope.workspaceId)],
	["read for shoppers", () => liveProducts(scope.workspaceId)],
	[
		"fixed and read again",
		async () => {
			const { id } = await transaction((tx) => takeSnapshot(tx, scope.workspaceId));
			expect((await loadCatalog(scope.workspaceId, id)).products).toHaveLength(SIZE);
		},
	],
])("a large catalog that has just been imported is %s in the time of its size", async (_, act) => {
	const began = performance.now();
	await act();
	expect(performance.now() - began).toBeLessThan(PATIENCE_MS);
});
