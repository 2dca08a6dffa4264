import { expect, test } from "vitest";
import type { ColumnTarget } from "@/lib/contracts/catalog-import";
import { inspectFile } from "./inspect-file";

const guess = async (lines: string[], known: Parameters<typeof inspectFile>[1] = []) =>
	inspectFile(Buffer.from(lines.join("\n")), known);
const short = (target: ColumnTarget) =>
	target.kind === "field" ? target.field : target.kind === "attribute" ? `${target.key}: ${target.type}` : target.kind;

test.each<[string, string[], string[]]>([
	[
		"Danish names",
		["Varenr;Navn;Mærke;Pris;Billede;Link", "1;Sæbe;Nord;12,50;https://x.example/1.jpg;https://x.example/1"],
		["id", "title", "brand", "price", "image", "url"],
	],
	["an id that repeats is no id", ["sku,name", "a,One", "a,Two", "a,Three"], ["sku: enum", "title"]],
	[
		"an id that comes twice is a mistake to be told",
		["id,name", "a,One", "a,Two", "b,Three", "c,Four"],
		["id", "title"],
	],
	["a price column without prices is no price", ["name,price", "A,cheap", "B,dear"], ["title", "price: enum"]],
	["a rank of whole numbers is an order", ["name,rank", "A,1", "B,2", "C,30"], ["title", "rank"]],
	[
		"a rank of repeated whole stars is a rating",
		["name,rank", ...[5, 4, 5, 3, 4, 5, 5].map((stars, at) => `P${at},${stars}`)],
		["title", "rating: number"],
	],
	["a rank of decimals is a rating", ["name,rank", "A,4.5", "B,3.9"], ["title", "rating: number"]],
	["flags", ["name,vegan", "A,yes", "B,no"], ["title", "vegan: bool"]],
	["an empty column", ["name,note", "A,", "B,"], ["title", "ignore"]],
	["two columns of one name", ["name,size,size", "A,1,2"], ["title", "size: bool", "size-2: number"]],
	["sets", ["name,for", ...["a|b", "b|c", "a|c", "a|b|c"].map((cell, at) => `P${at},${cell}`)], ["title", "for: set"]],
])("%s", async (_, lines, targets) => {
	const { guess: mapping } = await guess(lines);
	expect(mapping.columns.map(short)).toEqual(targets);
});

test("an attribute that exists keeps its type", async () => {
	const { guess: mapping } = await guess(["name,spf", "A,30"], [{ key: "spf", label: "SPF", type: "text" }]);
	expect(mapping.columns[1]).toEqual({ kind: "attribute", key: "spf", label: "SPF", type: "text" });
});

test("fractions follow what the prices show, else what the delimiter suggests", async () => {
	expect((await guess(["name;price", "A;1.234,50"])).guess.reading.decimal).toBe(",");
	expect((await guess(["name;price", "A;12.50"])).guess.reading.decimal).toBe(".");
	expect((await guess(["name;price", "A;12"])).guess.reading.decimal).toBe(",");
	expect((await guess(["name,price", "A,12"])).guess.reading.decimal).toBe(".");
});

test("a file without names for its columns is told", async () => {
	const found = await guess(["Milk,12.50,https://x.example/1", "Balm,13,https://x.example/2"]);
	expect(found.guess.reading.header).toBe(false);
	expect(found.rows).toBe(2);
	expect(found.headers).toEqual(["1", "2", "3"]);
	// Addresses share their slashes, and are no lists of values.
	expect(found.guess.columns[2]).toMatchObject({ type: "text" });
});

test("neighbouring flags are offered as one set, a single one is not", async () => {
	expect((await guess(["name,summer,winter", "A,1,0", "B,0,1"])).flags).toMatchObject({
		columns: [1, 2],
		key: "suits",
	});
	expect((await guess(["name,summer", "A,1", "B,0"])).flags).toBeNull();
	expect((await guess(["navn,Tør,Fedtet", "A,1,0", "B,0,1"])).flags).toMatchObject({ label: "Hudtype" });
});

test.each([
	["nothing but blank lines", "\n\n \n".replace(" ", ""), "no-rows"],
	["blank cells", " \n  \n", "no-rows"],
	["names of columns and nothing below", "id,title,price\n", "no-rows"],
	["too many columns", Array.from({ length: 301 }, (_, at) => `c${at}`).join(), "too-wide"],
])("%s is refused", async (_, text, reason) => {
	await expect(inspectFile(Buffer.from(text), [])).rejects.toMatchObject({
		code: "unreadable-file",
		issues: [{ message: reason }],
	});
});
