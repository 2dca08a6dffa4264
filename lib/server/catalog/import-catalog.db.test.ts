import { beforeEach, describe, expect, test } from "vitest";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { applyImport } from "./apply-import";
import { inspectImport } from "./inspect-import";
import { listAttributes } from "./list-attributes";
import { listCollections } from "./list-collections";
import { liveCatalog } from "./live-catalog";
import { liveProducts } from "./live-products";
import { planImport } from "./plan-import";
import { startImport } from "./start-import";
import { fixture } from "./testing/fixture";
import { importCsv } from "./testing/import-csv";
import { makeScope } from "./testing/scope";

const overlayOf = async (workspaceId: string) => (await liveProducts(workspaceId)).overlay;

const header = "id,title,brand,price,collections,spf";
const csv = (...rows: string[]) => [header, ...rows].join("\n");
const first = csv("a,Milk,Nord,12.50,Face|Sun,30", "b,Balm,Nord,20,Lips,", "c,Mist,Vest,8,,50");

let scope: Scope;
beforeEach(async () => {
	scope = await makeScope();
});

const titles = async () => (await liveCatalog(scope.workspaceId)).products.map(({ title }) => title).sort();

describe("a first import", () => {
	test("the dry run says what would be added and writes nothing", async () => {
		const { id, guess } = await startImport(scope, { name: "shop.csv", bytes: Buffer.from(first) });
		const plan = await planImport(scope, id, guess);
		expect(plan.counts).toEqual({
			...{ rows: 3, products: 3, added: 3, changed: 0, left: 0, missing: 0, archived: 0, rejected: 0 },
		});
		expect(plan.newAttributes.map(({ key }) => key)).toEqual(["brand", "spf"]);
		expect(plan.newCollections).toEqual(["Face", "Sun", "Lips"]);
		expect(await db().product.count({ where: { workspaceId: scope.workspaceId } })).toBe(0);
		expect(await listAttributes(scope)).toEqual([]);
		expect(await listCollections(scope)).toEqual([]);
	});

	test("confirming does exactly that", async () => {
		const { summary } = await importCsv(scope, first);
		expect(summary.counts.added).toBe(3);
		const { products } = await liveCatalog(scope.workspaceId);
		const milk = products.find(({ title }) => title === "Milk");
		expect(milk).toMatchObject({ price: 12.5, available: true, attributes: { brand: "Nord", spf: 30 } });
		expect(milk?.collections).toHaveLength(2);
		expect((await listCollections(scope)).map(({ title, products: count }) => [title, count])).toEqual([
			["Face", 1],
			["Lips", 1],
			["Sun", 1],
		]);
	});
});

describe("importing again", () => {
	test("the same file changes nothing at all", async () => {
		await importCsv(scope, first);
		const before = await liveCatalog(scope.workspaceId);
		const { plan, summary } = await importCsv(scope, first);
		expect(plan.counts).toMatchObject({ added: 0, changed: 0, left: 3, missing: 0 });
		expect(summary.counts).toMatchObject({ added: 0, changed: 0, left: 3 });
		expect(await liveCatalog(scope.workspaceId)).toEqual(before);
	});

	test("names what changes, keeps what the file doesn't tell, and raises the overlay for a price", async () => {
		await importCsv(scope, first);
		const overlay = await overlayOf(scope.workspaceId);
		const { plan } = await importCsv(
			scope,
			csv("a,Milk light,Nord,13,Sun,30", "b,Balm,Nord,20,Lips|Face,", "c,Mist,Vest,8,,50"),
		);
		expect(plan.changed).toMatchObject([
			{
				title: "Milk light",
				row: 2,
				changes: [
					{ field: "title", from: "Milk", to: "Milk light" },
					{ field: "collections", from: "Face, Sun", to: "Sun" },
					{ field: "price", from: "12.5", to: "13" },
				],
			},
			{ title: "Balm", row: 3, changes: [{ field: "collections", from: "Lips", to: "Face, Lips" }] },
		]);
		expect(await overlayOf(scope.workspaceId)).toBe(overlay + 1);
		await importCsv(scope, "id,title,spf\na,Milk light,\nc,Mist,50");
		const milk = (await liveCatalog(scope.workspaceId)).products.find(({ title }) => title === "Milk light");
		expect(milk).toMatchObject({ price: 13, attributes: { brand: "Nord" } });
		expect(milk?.attributes).not.toHaveProperty("spf");
	});

	test("a new title alone leaves the overlay where it is", async () => {
		await importCsv(scope, first);
		const overlay = await overlayOf(scope.workspaceId);
		await importCsv(scope, "id,title\na,Milk light");
		expect(await overlayOf(scope.workspaceId)).toBe(overlay);
	});
});

describe("products that the file lacks", () => {
	test("stay unless archiving them is ticked; its count is in the dry run", async () => {
		await importCsv(scope, first);
		const { plan } = await importCsv(scope, csv("a,Milk,Nord,12.50,Face|Sun,30"));
		expect(plan.counts.missing).toBe(2);
		expect(plan.missing.map(({ title }) => title)).toEqual(["Balm", "Mist"]);
		expect(await titles()).toEqual(["Balm", "Milk", "Mist"]);
		const again = await importCsv(scope, csv("a,Milk,Nord,12.50,Face|Sun,30"), undefined, {
			archiveMissing: true,
			restoreArchived: false,
		});
		expect(again.summary.archived).toBe(2);
		expect(await titles()).toEqual(["Milk"]);
	});

	test("come back when the file has them again and that is ticked", async () => {
		await importCsv(scope, first);
		await importCsv(scope, csv("a,Milk,Nord,12.50,Face|Sun,30"), undefined, {
			archiveMissing: true,
			restoreArchived: false,
		});
		const left = await importCsv(scope, first);
		expect(left.plan.counts).toMatchObject({ left: 3, archived: 2 });
		expect(await titles()).toEqual(["Milk"]);
		const { summary } = await importCsv(scope, first, undefined, { archiveMissing: false, restoreArchived: true });
		expect(summary.restored).toBe(2);
		expect(await titles()).toEqual(["Balm", "Milk", "Mist"]);
	});

	test("a rejected row doesn't make its product missing; an unreadable one forbids archiving", async () => {
		await importCsv(scope, first);
		const rejected = csv("a,Milk,Nord,cheap,,30", "b,Balm,Nord,20,Lips,", "c,Mist,Vest,8,,50");
		const { guess } = await startImport(scope, { name: "shop.csv", bytes: Buffer.from(first) });
		const { plan } = await importCsv(scope, rejected, guess);
		expect(plan.counts).toMatchObject({ rejected: 1, missing: 0 });
		const torn = csv("a,Milk", "b,Balm,Nord,20,Lips,");
		await expect(importCsv(scope, torn, guess, { archiveMissing: true, restoreArchived: false })).rejects.toMatchObject(
			{ code: "invalid-input", issues: [{ path: "archiveMissing" }] },
		);
		expect(await titles()).toEqual(["Balm", "Milk", "Mist"]);
	});
});

describe("confirming", () => {
	const none = { archiveMissing: false, restoreArchived: false };

	test("twice at once is once", async () => {
		const { id, guess } = await startImport(scope, { name: "shop.csv", bytes: Buffer.from(first) });
		await planImport(scope, id, guess);
		const [one, two] = await Promise.all([applyImport(scope, id, none), applyImport(scope, id, none)]);
		expect(one).toEqual(two);
		expect(await db().product.count({ where: { workspaceId: scope.workspaceId } })).toBe(3);
		expect(await applyImport(scope, id, none)).toEqual(one);
	});

	test("is refused, and nothing written, when the catalog has changed since the dry run", async () => {
		const { id, guess } = await startImport(scope, { name: "shop.csv", bytes: Buffer.from(first) });
		await planImport(scope, id, guess);
		await importCsv(scope, csv("a,Other,Nord,1,,"));
		await expect(applyImport(scope, id, none)).rejects.toMatchObject({ code: "conflict" });
		expect(await titles()).toEqual(["Other"]);
	});

	test("needs a dry run", async () => {
		const { id } = await startImport(scope, { name: "shop.csv", bytes: Buffer.from(first) });
		await expect(applyImport(scope, id, none)).rejects.toMatchObject({ code: "invalid-input" });
	});

	test("lets the file go", async () => {
		await importCsv(scope, first);
		const kept = await db().catalogImport.findMany({ where: { workspaceId: scope.workspaceId } });
		expect(kept.map(({ status, file }) => [status, file])).toEqual([["applied", null]]);
	});
});

describe("who may", () => {
	test("strangers find no import to look at, plan or confirm", async () => {
		const { id, guess } = await startImport(scope, { name: "shop.csv", bytes: Buffer.from(first) });
		await planImport(scope, id, guess);
		const stranger = await makeScope("owner");
		const none = { archiveMissing: false, restoreArchived: false };
		await expect(inspectImport(stranger, id, {})).rejects.toMatchObject({ code: "not-found" });
		await expect(planImport(stranger, id, guess)).rejects.toMatchObject({ code: "not-found" });
		await expect(applyImport(stranger, id, none)).rejects.toMatchObject({ code: "not-found" });
		expect(await db().product.count()).toBe(
			await db().product.count({ where: { NOT: { workspaceId: stranger.workspaceId } } }),
		);
	});

	test("viewers may not import", async () => {
		const viewer = { ...scope, role: "viewer" as const };
		const file = { name: "shop.csv", bytes: Buffer.from(first) };
		await expect(startImport(viewer, file)).rejects.toMatchObject({ code: "forbidden" });
		const { id, guess } = await startImport(scope, file);
		await expect(inspectImport(viewer, id, {})).rejects.toMatchObject({ code: "forbidden" });
		await expect(planImport(viewer, id, guess)).rejects.toMatchObject({ code: "forbidden" });
	});
});

test("a mapping that gives an attribute another type is refused, naming the column", async () => {
	await importCsv(scope, first);
	const { id, guess } = await startImport(scope, { name: "shop.csv", bytes: Buffer.from(first) });
	const columns = guess.columns.map((target) =>
		target.kind === "attribute" ? { ...target, type: "text" as const } : target,
	);
	await expect(planImport(scope, id, { ...guess, columns })).rejects.toMatchObject({
		code: "invalid-input",
		issues: [{ path: "columns.5", message: "type-taken" }],
	});
});

test("the generated catalog of 1,472 products imports whole, in seconds, and again without a change", async () => {
	const started = await startImport(scope, { name: "catalog.csv", bytes: fixture("catalog.csv") });
	const { flags, headers, guess } = started;
	const columns = guess.columns.map((target, column) =>
		flags?.columns.includes(column)
			? { kind: "flag" as const, key: flags.key, label: flags.label, value: headers[column] ?? "" }
			: target,
	);
	const mapping = { ...guess, columns };
	const { plan, summary } = await importCsv(scope, fixture("catalog.csv"), mapping);
	expect(plan.counts).toMatchObject({ rows: 1472, added: 1472, rejected: 0 });
	expect(summary.milliseconds).toBeLessThan(10_000);
	const skin = (await listAttributes(scope)).find(({ key }) => key === "skin-type");
	expect(skin).toMatchObject({ type: "set", distinct: 5 });
	expect((await importCsv(scope, fixture("catalog.csv"), mapping)).summary.counts).toMatchObject({
		added: 0,
		changed: 0,
		left: 1472,
	});
});

test("Shopify's export imports with variants; sold out and unpublished products are not to be had", async () => {
	const { plan } = await importCsv(scope, fixture("shopify.csv"));
	expect(plan.counts).toMatchObject({ rows: 11, products: 7, added: 7, rejected: 0 });
	const { products } = await liveCatalog(scope.workspaceId);
	expect(products.map(({ title, price, available }) => [title, price, available]).sort()).toEqual([
		["Drift scarf", 349.5, true],
		["Moss socks", 99, true],
		["Pebble cap", 249, true],
		["Rime mittens", 199, false],
		["Tide sweater", 899, true],
	]);
	expect((await importCsv(scope, fixture("shopify.csv"))).plan.counts).toMatchObject({ left: 7, changed: 0 });
});
