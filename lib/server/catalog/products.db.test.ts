import { beforeAll, describe, expect, test } from "vitest";
import { type ProductQuery, productQuery } from "@/lib/contracts/catalog";
import { AppError } from "@/lib/contracts/errors";
import type { Scope } from "@/lib/server/auth/scope";
import { archiveProducts, restoreProducts } from "./archive-products";
import { getProduct } from "./get-product";
import { listProducts } from "./list-products";
import { liveCatalog } from "./live-catalog";
import { liveProducts } from "./live-products";
import { productCards } from "./product-cards";
import { saveProduct } from "./save-product";
import { importCsv } from "./testing/import-csv";
import { makeScope } from "./testing/scope";

const overlayOf = async (workspaceId: string) => (await liveProducts(workspaceId)).overlay;

const file = [
	"id,title,brand,price,stock,collections,suits,spf,rank",
	"a,Morning milk,Nord,12.50,1,Face,Dry|Oily,30,3",
	"b,Evening balm,Nord,20,1,Lips,Dry|Normal,,1",
	'c,"100% mist_2",Vest,8,0,Face,Oily,50,2',
	"d,Daily oil,Vest,,1,,Dry,,",
	"e,Crème Brûlée,Ærø,1,1,,,,",
].join("\n");

let scope: Scope;
let stranger: Scope;
const ids: Record<string, string> = {};
beforeAll(async () => {
	scope = await makeScope();
	stranger = await makeScope("owner");
	await importCsv(scope, file);
	for (const { id, title } of (await liveCatalog(scope.workspaceId)).products) ids[title] = id;
});
const idOf = (title: string) => ids[title] ?? "";

describe("the list", () => {
	const list = async (query: Partial<ProductQuery>) => {
		const page = await listProducts(scope, productQuery.parse(query));
		return page.products.map(({ title }) => title);
	};
	test.each<[string, Partial<ProductQuery>, string[]]>([
		["by title", {}, ["100% mist_2", "Crème Brûlée", "Daily oil", "Evening balm", "Morning milk"]],
		["words anywhere, in any order", { q: "nord milk" }, ["Morning milk"]],
		["by brand", { q: "vest" }, ["100% mist_2", "Daily oil"]],
		["signs of the database's patterns are text", { q: "100%" }, ["100% mist_2"]],
		["another such sign", { q: "t_2" }, ["100% mist_2"]],
		["accents left out", { q: "creme BRULEE" }, ["Crème Brûlée"]],
		["accents written", { q: "Crème ærø" }, ["Crème Brûlée"]],
		["another such sign", { q: "a\\" }, []],
		["a quote is text", { q: "' OR 1=1 --" }, []],
		[
			"prices up, unknown last",
			{ sort: "price" },
			["Crème Brûlée", "100% mist_2", "Morning milk", "Evening balm", "Daily oil"],
		],
		[
			"prices down, unknown last",
			{ sort: "-price" },
			["Evening balm", "Morning milk", "100% mist_2", "Crème Brûlée", "Daily oil"],
		],
		["authored order", { sort: "rank" }, ["Evening balm", "100% mist_2", "Morning milk", "Crème Brûlée", "Daily oil"]],
		["one value", { attribute: "brand", value: "Nord" }, ["Evening balm", "Morning milk"]],
		["a value of a set", { attribute: "suits", value: "Oily" }, ["100% mist_2", "Morning milk"]],
		["a number", { attribute: "spf", value: "30" }, ["Morning milk"]],
		["has the attribute", { attribute: "spf" }, ["100% mist_2", "Morning milk"]],
		["sold out", { status: "unavailable" }, ["100% mist_2"]],
		["archived", { status: "archived" }, []],
	])("%s", async (_, query, titles) => {
		expect(await list(query)).toEqual(titles);
	});

	test("a page beyond the last is the last; totals are whole", async () => {
		const page = await listProducts(scope, productQuery.parse({ page: "9", q: "nord" }));
		expect(page).toMatchObject({ total: 2, catalog: 5, page: 1, pages: 1 });
	});

	test("strangers see nothing", async () => {
		expect(await listProducts(stranger, productQuery.parse({ status: "all" }))).toMatchObject({ total: 0, catalog: 0 });
	});
});

describe("a product", () => {
	const edited = async (id: string) => {
		const { title, description, url, imageUrl, rank, attributes, collections, variants, updatedAt } = await getProduct(
			scope,
			id,
		);
		return {
			...{ title, description, url, imageUrl, rank, attributes, collections, updatedAt },
			variants: variants.map(({ id, price, available, stock }) => ({ id, price, available, stock })),
		};
	};

	test("is saved whole; price, stock, link and image raise the overlay, words don't", async () => {
		const id = idOf("Morning milk");
		const overlay = await overlayOf(scope.workspaceId);
		const first = await saveProduct(scope, id, { ...(await edited(id)), description: "Light." });
		expect(first.description).toBe("Light.");
		expect(await overlayOf(scope.workspaceId)).toBe(overlay);
		const variants = first.variants.map((variant) => ({ id: variant.id, price: 13.999, available: true, stock: 0 }));
		const second = await saveProduct(scope, id, { ...(await edited(id)), variants, url: "https://x.example/" });
		expect(second.variants).toMatchObject([{ price: 14, available: true, stock: 0 }]);
		expect(await overlayOf(scope.workspaceId)).toBe(overlay + 1);
		expect((await productCards(scope.workspaceId, [id])).get(id)).toMatchObject({
			price: 14,
			url: "https://x.example/",
		});
	});

	test("that someone else has saved since is not overwritten", async () => {
		const id = idOf("Evening balm");
		const mine = await edited(id);
		await saveProduct(scope, id, { ...(await edited(id)), title: "Evening balm II" });
		await expect(saveProduct(scope, id, { ...mine, title: "Mine" })).rejects.toMatchObject({ code: "stale-revision" });
		expect((await getProduct(scope, id)).title).toBe("Evening balm II");
	});

	test.each([
		["an unknown attribute", { attributes: { colour: "red" } }, "attributes.colour"],
		["a value of the wrong type", { attributes: { spf: "thirty" } }, "attributes.spf"],
		["an unknown collection", { collections: ["01900000-0000-7000-8000-000000000000"] }, "collections"],
	])("%s is refused", async (_, change, path) => {
		const id = idOf("Daily oil");
		await expect(saveProduct(scope, id, { ...(await edited(id)), ...change })).rejects.toMatchObject({
			code: "invalid-input",
			issues: [{ path }],
		});
	});

	test("strangers can't see, save, archive or restore it; viewers can't change it", async () => {
		const id = idOf("Daily oil");
		const mine = await edited(id);
		await expect(getProduct(stranger, id)).rejects.toMatchObject({ code: "not-found" });
		await expect(saveProduct(stranger, id, mine)).rejects.toMatchObject({ code: "not-found" });
		expect(await archiveProducts(stranger, [id])).toEqual([]);
		expect(await restoreProducts(stranger, [id])).toEqual([]);
		expect(await productCards(stranger.workspaceId, [id, "no uuid"])).toEqual(new Map());
		const viewer: Scope = { ...scope, role: "viewer" };
		await expect(saveProduct(viewer, id, mine)).rejects.toBeInstanceOf(AppError);
		await expect(archiveProducts(viewer, [id])).rejects.toMatchObject({ code: "forbidden" });
	});

	test("archived and restored, it leaves and rejoins the catalog; the answer names what changed, for undoing", async () => {
		const id = idOf("Daily oil");
		const overlay = await overlayOf(scope.workspaceId);
		expect(await archiveProducts(scope, [id, idOf("nothing")])).toEqual([id]);
		expect(await archiveProducts(scope, [id])).toEqual([]);
		expect((await liveCatalog(scope.workspaceId)).products.map((product) => product.id)).not.toContain(id);
		expect(await restoreProducts(scope, [id])).toEqual([id]);
		expect((await liveCatalog(scope.workspaceId)).products.map((product) => product.id)).toContain(id);
		expect(await overlayOf(scope.workspaceId)).toBe(overlay + 2);
	});
});
