import { describe, expect, test } from "vitest";
import type { ColumnTarget, ImportMapping } from "@/lib/contracts/catalog-import";
import { fixture } from "../testing/fixture";
import { field, ignore, tableMapping } from "../testing/table-mapping";
import { inspectFile } from "./inspect-file";
import { readImport } from "./read-import";

const columns: ColumnTarget[] = [
	field("id"),
	field("title"),
	field("price"),
	field("url"),
	field("image"),
	field("rank"),
	field("available"),
	field("tags"),
	{ kind: "attribute", key: "spf", label: "SPF", type: "number" },
	{ kind: "attribute", key: "vegan", label: "Vegan", type: "bool" },
	{ kind: "flag", key: "suits", label: "Suits", value: "Dry" },
	{ kind: "flag", key: "suits", label: "Suits", value: "Oily" },
];
const header = "id,title,price,url,image,rank,stock,tags,spf,vegan,dry,oily";
const read = (rows: string[], mapping: ImportMapping = tableMapping(columns)) =>
	readImport(Buffer.from([header, ...rows].join("\n")), mapping);

test("a row becomes a product with typed attributes", async () => {
	const file = await read(['a1, Sun  milk ,"1,249.50 kr",https://x.example/a,,3,yes,b|a|b| ,30,no,1,0']);
	expect(file.rejects).toEqual([]);
	expect(file.drafts).toEqual([
		{
			row: 2,
			externalId: "a1",
			title: "Sun milk",
			description: "",
			url: "https://x.example/a",
			imageUrl: null,
			rank: 3,
			active: true,
			attributes: { tags: ["a", "b"], spf: 30, vegan: false, suits: ["Dry"] },
			collections: [],
			variants: [
				{ externalId: "default", title: "", options: {}, sku: "", price: 1249.5, available: true, stock: null },
			],
			partial: false,
		},
	]);
	expect(file.attributes.map(({ key, type }) => `${key} ${type}`)).toEqual([
		"tags set",
		"spf number",
		"vegan bool",
		"suits set",
	]);
});

describe("a bad row is rejected with its row, line and reason, and the good ones stay", () => {
	test.each([
		["a,,5,,,,,,,,,", "title-missing", "title"],
		[",Milk,5,,,,,,,,,", "id-missing", "id"],
		["a,Milk,cheap,,,,,,,,,", "bad-price", "price"],
		["a,Milk,-5,,,,,,,,,", "bad-price", "price"],
		["a,Milk,5,javascript:alert(1),,,,,,,,", "bad-url", "url"],
		["a,Milk,5,,data:x,,,,,,,", "bad-image", "image"],
		["a,Milk,5,,,1.5,,,,,,", "bad-rank", "rank"],
		["a,Milk,5,,,,perhaps,,,,,", "bad-flag", "stock"],
		["a,Milk,5,,,,,,high,,,", "bad-number", "spf"],
		["a,Milk,5,,,,,,,perhaps,,", "bad-flag", "vegan"],
		["a,Milk,5,,,,,,,,2,", "bad-flag", "dry"],
		[`a,${"x".repeat(301)},5,,,,,,,,,`, "too-long", "title"],
		[`${"x".repeat(201)},Milk,5,,,,,,,,,`, "too-long", "id"],
		["a,Milk,5", "cell-count", ""],
		["a,Milk,5,,,,,,,,,,more", "cell-count", ""],
		['a,"Milk,5,,,,,,,,,', "broken-quote", ""],
	])("%s: %s", async (row, reason, column) => {
		const file = await read(["g1,Good one,5,,,,,,,,,", row, "g2,Good two,6,,,,,,,,,"]);
		expect(file.drafts.map(({ title }) => title)).toEqual(["Good one", "Good two"]);
		expect(file.rejects).toHaveLength(1);
		expect(file.rejects[0]).toMatchObject({ row: 3, line: 3, reason, column });
	});

	test("blank cells beyond the last column are no fault", async () => {
		const file = await read(["a,Milk,5,,,,,,,,,,,"]);
		expect(file.drafts).toHaveLength(1);
	});

	test("the second of two rows with one id is rejected and names the first", async () => {
		const file = await read(["a,One,5,,,,,,,,,", "b,Two,5,,,,,,,,,", "a,Three,5,,,,,,,,,"]);
		expect(file.rejects).toMatchObject([{ row: 4, reason: "same-id", value: "a", other: 2 }]);
		expect(file.drafts.map(({ title }) => title)).toEqual(["One", "Two"]);
	});

	test("an unreadable row makes unsure what is missing; any other bad row still names its product", async () => {
		const unsure = await read(["a,Milk,5"]);
		expect(unsure.partial).toBe(true);
		const sure = await read(["a,Milk,cheap,,,,,,,,,"]);
		expect(sure.partial).toBe(false);
		expect([...sure.named]).toEqual(["a"]);
	});
});

describe("made-up ids", () => {
	const mapping = tableMapping([field("brand"), field("title"), ignore], { key: [0, 1] });
	const readKeyed = (rows: string[]) => readImport(Buffer.from(["brand,name,x", ...rows].join("\n")), mapping);

	test("collisions are rejected with both rows", async () => {
		const file = await readKeyed(["Nord,Milk,1", "Nord,Balm,2", "NORD, milk,3"]);
		expect(file.drafts).toHaveLength(2);
		expect(file.rejects).toMatchObject([
			{ row: 4, reason: "same-key", column: "brand + name", value: "NORD · milk", other: 2 },
		]);
	});
	test("order and other columns don't matter", async () => {
		const one = await readKeyed(["Nord,Milk,1", "Nord,Balm,2"]);
		const two = await readKeyed(["Nord,Balm,9", "Nord,Milk,8"]);
		expect(two.drafts.map(({ externalId }) => externalId).sort()).toEqual(
			one.drafts.map(({ externalId }) => externalId).sort(),
		);
	});
});

test("a mapping made for another width is refused", async () => {
	await expect(read(["a,b,c"], tableMapping([field("title")], { key: [0] }))).rejects.toMatchObject({
		code: "invalid-input",
	});
});

test("the generated catalog: guessed, mapped, read without a reject", async () => {
	const found = await inspectFile(fixture("catalog.csv"), []);
	expect(found.rows).toBe(1472);
	expect(found.guess.reading).toEqual({ encoding: "utf-8", delimiter: ",", header: true, decimal: "." });
	expect(
		found.guess.columns.map((target) => ("field" in target ? target.field : "key" in target ? target.key : "")),
	).toEqual([
		"type",
		"brand",
		"title",
		"price",
		"rating",
		"ingredients",
		"combination",
		"dry",
		"normal",
		"oily",
		"sensitive",
	]);
	expect(found.guess.key).toEqual([1, 2]);
	expect(found.flags).toEqual({ columns: [6, 7, 8, 9, 10], key: "skin-type", label: "Skin type" });
	const file = await readImport(fixture("catalog.csv"), found.guess);
	expect(file.rejects).toEqual([]);
	expect(file.drafts).toHaveLength(1472);
	expect(new Set(file.drafts.map(({ externalId }) => externalId)).size).toBe(1472);
});

const found = await inspectFile(fixture("shopify.csv"), []);
const file = await readImport(fixture("shopify.csv"), found.guess);

describe("Shopify's export", () => {
	const byId = new Map(file.drafts.map((draft) => [draft.externalId, draft]));

	test("is recognised; rows of one handle are one product", () => {
		expect(found.guess.format).toBe("shopify");
		expect([...byId.keys()]).toEqual([
			"tide-sweater",
			"pebble-cap",
			"drift-scarf",
			"moss-socks",
			"ember-shirt",
			"frost-parka",
			"rime-mittens",
		]);
		expect(file.rejects).toEqual([]);
	});
	test("variants, the first image by position, tags, options and metafields", () => {
		const sweater = byId.get("tide-sweater");
		expect(
			sweater?.variants.map(({ externalId, sku, price, available }) => [externalId, sku, price, available]),
		).toEqual([
			["S", "TIDE-0", 899, false],
			["M", "TIDE-1", 899, true],
			["L", "TIDE-2", 949, true],
		]);
		expect(sweater?.imageUrl).toBe("https://images.shop.example/tide-front.jpg");
		expect(sweater?.description).toBe("Knitted in one piece.\n• Warm\n• Light & soft");
		expect(sweater?.attributes).toEqual({
			brand: "Havlys",
			type: "Knitwear",
			tags: ["unisex", "winter", "wool"],
			size: ["L", "M", "S"],
			colour: null,
			material: "Merino; Alpaca",
		});
	});
	test("drafts and unpublished products are archived; sold out is not", () => {
		expect(file.drafts.filter(({ active }) => !active).map(({ externalId }) => externalId)).toEqual([
			"ember-shirt",
			"frost-parka",
		]);
		expect(byId.get("rime-mittens")?.variants.map(({ available, stock }) => [available, stock])).toEqual([
			[false, 0],
			[false, 0],
		]);
		expect(byId.get("pebble-cap")?.variants[0]).toMatchObject({ externalId: "default", options: {}, available: true });
	});
});

describe("bad rows of Shopify's export", () => {
	const head = "Handle,Title,Option1 Name,Option1 Value,Variant Price,Image Src";
	const readShop = async (rows: string[]) => {
		const bytes = Buffer.from([head, ...rows].join("\n"));
		return readImport(bytes, (await inspectFile(bytes, [])).guess);
	};

	test("a bad variant costs the variant, a bad first row the product", async () => {
		const file = await readShop([
			"cap,Cap,Size,S,10,",
			"cap,,,M,cheap,",
			"cap,,,L,12,",
			"cap,,,S,13,",
			"hat,,Size,S,10,",
			"hat,,,M,10,",
			",Nothing,,,1,",
		]);
		expect(file.drafts.map(({ externalId, variants, partial }) => [externalId, variants.length, partial])).toEqual([
			["cap", 2, true],
		]);
		expect(file.rejects.map(({ row, reason, other }) => [row, reason, other])).toEqual([
			[3, "bad-price", null],
			[5, "same-variant", 2],
			[6, "title-missing", null],
			[7, "product-rejected", 6],
			[8, "id-missing", null],
		]);
		expect([...file.named]).toEqual(["cap", "hat"]);
	});
});

test("a column of pieces tells whether there is any; what is owed is none", async () => {
	const counted = columns.map((target, at) => (at === 6 ? field("stock") : target));
	const rows = ["a,Milk,5,,,,7,,,,,", "b,Balm,5,,,,-3,,,,,", "c,Oil,5,,,,,,,,,", "d,Gel,5,,,,many,,,,,"];
	const { drafts, rejects, told } = await read(rows, tableMapping(counted));
	expect(drafts.map(({ variants: [variant] }) => [variant?.available, variant?.stock])).toEqual([
		[true, 7],
		[false, 0],
		[true, null],
	]);
	expect(rejects).toMatchObject([{ row: 5, reason: "bad-number" }]);
	expect(told).toContain("available");
});
