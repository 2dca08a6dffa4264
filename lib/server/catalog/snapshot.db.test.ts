import { beforeEach, expect, test } from "vitest";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { archiveProducts } from "./archive-products";
import { liveCatalog } from "./live-catalog";
import { loadCatalog } from "./load-catalog";
import { changeCatalog } from "./lock-catalog";
import { takeSnapshot } from "./take-snapshot";
import { importCsv } from "./testing/import-csv";
import { makeScope } from "./testing/scope";

const csv = (...rows: string[]) => ["id,title,price,stock,collections", ...rows].join("\n");
const first = csv("a,Milk,12.50,1,Face", "b,Balm,20,1,Lips");

let scope: Scope;
beforeEach(async () => {
	scope = await makeScope();
	await importCsv(scope, first);
});
const take = () => transaction((tx) => takeSnapshot(tx, scope.workspaceId));
const revisions = () => db().productRevision.count({ where: { workspaceId: scope.workspaceId } });

test("an unchanged catalog is the same snapshot, and is what is live", async () => {
	const one = await take();
	expect(await take()).toEqual(one);
	const live = await liveCatalog(scope.workspaceId);
	const loaded = await loadCatalog(scope.workspaceId, one.id);
	expect(live.snapshotId).toBe(one.hash);
	expect(loaded.products).toEqual(live.products);
	expect(loaded.snapshotId).toBe(one.id);
});

test("an unchanged product costs a reference", async () => {
	await take();
	expect(await revisions()).toBe(2);
	await importCsv(scope, csv("a,Milk light,12.50,1,Face", "b,Balm,20,1,Lips"));
	const two = await take();
	expect(two.products).toBe(2);
	expect(await revisions()).toBe(3);
});

test("texts stand still; price, availability and status are live, and the overlay names their state", async () => {
	const { id } = await take();
	const before = await loadCatalog(scope.workspaceId, id);
	await importCsv(scope, csv("a,Milk light,13,1,Face", "b,Balm,20,0,Lips", "c,New,1,1,"));
	const after = await loadCatalog(scope.workspaceId, id);
	expect(after.overlay).toBe(before.overlay + 1);
	expect(after.products.map(({ title, price, available }) => [title, price, available]).sort()).toEqual([
		["Balm", 20, false],
		["Milk", 13, true],
	]);
	await archiveProducts(
		scope,
		after.products.map((product) => product.id),
	);
	const gone = await loadCatalog(scope.workspaceId, id);
	expect(gone.overlay).toBe(after.overlay + 1);
	expect(gone.products.map(({ available }) => available)).toEqual([false, false]);
});

test("a price alone is no new snapshot", async () => {
	const one = await take();
	await importCsv(scope, csv("a,Milk,99,0,Face", "b,Balm,20,1,Lips"));
	expect((await take()).id).toBe(one.id);
});

test("publishing twice at once takes one snapshot", async () => {
	const [one, two] = await Promise.all([take(), take()]);
	expect(one).toEqual(two);
	expect(await db().catalogSnapshot.count({ where: { workspaceId: scope.workspaceId } })).toBe(1);
});

test("the price is the lowest of the variants to be had, else of all", async () => {
	const { products } = await liveCatalog(scope.workspaceId);
	const id = products.find(({ title }) => title === "Milk")?.id ?? "";
	const variant = { workspaceId: scope.workspaceId, productId: id, title: "", position: 1 };
	const make = (externalId: string, price: number | null, available: boolean) => {
		return { ...variant, id: crypto.randomUUID(), externalId, price, available };
	};
	const { id: snapshot } = await take();
	await changeCatalog(scope.workspaceId, (tx) =>
		tx.variant.createMany({ data: [make("cheap", 5, false), make("dear", 30, true), make("unknown", null, true)] }),
	);
	const price = async () =>
		(await loadCatalog(scope.workspaceId, snapshot)).products.find((product) => product.id === id)?.price;
	expect(await price()).toBe(12.5);
	await changeCatalog(scope.workspaceId, (tx) =>
		tx.variant.updateMany({ where: { productId: id }, data: { available: false } }),
	);
	expect(await price()).toBe(5);
});

test("another workspace's snapshot is not found", async () => {
	const { id } = await take();
	const stranger = await makeScope();
	await expect(loadCatalog(stranger.workspaceId, id)).rejects.toMatchObject({ code: "not-found" });
	const empty = await transaction((tx) => takeSnapshot(tx, stranger.workspaceId));
	expect(empty.products).toBe(0);
});

test("pieces in stock are told live: a change moves the overlay, not the snapshot", async () => {
	const snapshot = await take();
	const before = await loadCatalog(scope.workspaceId, snapshot.id);
	await importCsv(scope, csv("a,Milk,12.50,-2,Face", "b,Balm,20,7,Lips"));
	const after = await loadCatalog(scope.workspaceId, snapshot.id);
	expect((await take()).id).toBe(snapshot.id);
	expect(after.overlay).toBe(before.overlay + 1);
	expect(after.products.map(({ title, available, variants }) => [title, available, variants[0]?.stock])).toEqual(
		expect.arrayContaining([
			["Milk", false, 0],
			["Balm", true, 7],
		]),
	);
});
