import { expect, test } from "vitest";
import { attributes, catalog } from "../lib/quiz/testing/golden/catalog";
import { readCatalog } from "./read-catalog";
import { goldenCsv } from "./testing/golden-catalog";

const imported = catalog.products.map((product) => ({
	...product,
	rank: product.rank && product.rank * 10,
	collections: product.collections.toSorted(),
}));
const read = (csv: string, known = attributes, keys: string[] = []) =>
	readCatalog("catalog.csv", Buffer.from(csv), { known, keys });

test("a table gives the engine the catalog that an import would", async () => {
	const { catalog: own, rows, rejects } = await read(goldenCsv);
	expect(own.products).toEqual(imported);
	expect([rows, rejects]).toEqual([12, []]);
});

test("types are guessed where nobody tells them", async () => {
	const guessed = await read(goldenCsv, []);
	expect(guessed.catalog.products).toEqual(imported);
});

const flags = "id,title,dry,oily\n1,Rich,1,0\n2,Light,0,1\n3,Both,1,1\n";

test("columns of 0 and 1 are one attribute when the quiz asks for it", async () => {
	const asked = await read(flags, [], ["skin-type"]);
	expect(asked.catalog.products.map((product) => product.attributes)).toEqual([
		{ "skin-type": ["dry"] },
		{ "skin-type": ["oily"] },
		{ "skin-type": ["dry", "oily"] },
	]);
	const unasked = await read(flags, [], ["dry"]);
	expect(unasked.catalog.products[0]?.attributes).toEqual({ dry: true, oily: false });
});

test("a Shopify export is known, and what isn't active stays out", async () => {
	const csv = [
		"Handle,Title,Vendor,Type,Tags,Published,Status,Option1 Name,Option1 Value,Variant SKU,Variant Price,Variant Inventory Qty,Variant Inventory Policy,Variant Inventory Tracker",
		"rich,Rich Cream,Fjord,Cream,,TRUE,active,Size,50 ml,a,200,0,deny,shopify",
		"rich,,,,,,,,100 ml,b,300,5,deny,shopify",
		"old,Old Cream,Fjord,Cream,,TRUE,archived,Title,Default Title,c,10,5,deny,shopify",
	].join("\n");
	const { catalog: own } = await read(csv, []);
	expect(own.products.map(({ id, price, available }) => ({ id, price, available }))).toEqual([
		{ id: "rich", price: 300, available: true },
	]);
});

test.each([
	["", "it is empty"],
	["PK\u0003\u0004", "it is a spreadsheet; save it as CSV"],
	["id,title\n", "it has no rows"],
	["a,b\n1,2\n", "no column looks like the products' titles"],
])("%j is no catalog: %s", async (csv, reason) => {
	await expect(read(csv, [])).rejects.toThrow(`catalog.csv can't be read as a catalog: ${reason}.`);
});
