import { expect, test } from "vitest";
import type { ProductDetail } from "@/lib/contracts/catalog";
import type { AttributeDefinition } from "@/lib/quiz/types";
import { type ProductForm, readForm, rebase, sameForm, toForm } from "./product-form";

const definitions: AttributeDefinition[] = [
	{ key: "spf", label: "SPF", type: "number" },
	{ key: "vegan", label: "Vegan", type: "bool" },
	{ key: "skin", label: "Skin", type: "set" },
	{ key: "brand", label: "Brand", type: "enum" },
];
const product: ProductDetail = {
	id: "p",
	externalId: "x",
	title: "Mist",
	description: "",
	status: "active",
	url: null,
	imageUrl: null,
	rank: null,
	attributes: { spf: 12.5, vegan: false, skin: ["dry", "oily"] },
	collections: ["c1"],
	variants: [{ id: "v", title: "", sku: "", options: {}, price: 99.95, available: true, stock: null }],
	createdAt: "2026-01-01T00:00:00.000Z",
	updatedAt: "2026-01-02T00:00:00.000Z",
};
const form = toForm(product, true);
const change = (part: Partial<ProductForm>): ProductForm => ({ ...form, ...part });

test("an untouched form saves what is there, and numbers are written as the language does", () => {
	expect(form.prices).toEqual({ v: "99,95" });
	const { edit, errors } = readForm(form, product, definitions);
	expect(errors).toEqual({});
	expect(edit).toMatchObject({ attributes: product.attributes, collections: ["c1"], url: null, rank: null });
	expect(edit.variants).toEqual([{ id: "v", price: 99.95, available: true, stock: null }]);
});

test.each<[Partial<ProductForm>, Record<string, string>]>([
	[{ title: " " }, { title: "titleNeeded" }],
	[{ url: "shop.example" }, { url: "badLink" }],
	[{ url: "/demo/shop" }, {}],
	[{ url: "//elsewhere.example" }, { url: "badLink" }],
	[{ imageUrl: "javascript:alert(1)" }, { imageUrl: "badLink" }],
	[{ rank: "1,5" }, { rank: "badWhole" }],
	[{ rank: "-3" }, {}],
	[{ prices: { v: "cheap" } }, { "price:v": "badNumber" }],
	[{ prices: { v: "-1" } }, { "price:v": "badNumber" }],
	[{ attributes: { spf: "much" } }, { "attribute:spf": "badNumber" }],
])("%j is told apart", (part, wrong) => {
	expect(readForm(change(part), product, definitions).errors).toEqual(wrong);
});

test("an emptied attribute is left out", () => {
	const { edit } = readForm(change({ attributes: { spf: "", vegan: "true", skin: [] } }), product, definitions);
	expect(edit.attributes).toEqual({ vegan: true });
});

test("what the person changed moves onto the newer state, the rest follows it", () => {
	const mine = change({ title: "My mist", attributes: { ...form.attributes, spf: "30" } });
	const theirs = toForm(
		{ ...product, title: "Their mist", description: "New", attributes: { ...product.attributes, vegan: true } },
		true,
	);
	expect(rebase(mine, form, theirs)).toMatchObject({
		title: "My mist",
		description: "New",
		attributes: { spf: "30", vegan: "true", skin: ["dry", "oily"] },
	});
});

test("an attribute that the person emptied or they removed stays away", () => {
	const mine = change({ attributes: { ...form.attributes, spf: "" } });
	const theirs = toForm({ ...product, attributes: { spf: 12.5, skin: ["dry", "oily"] } }, true);
	expect(rebase(mine, form, theirs).attributes).toEqual({ spf: "", skin: ["dry", "oily"] });
});

test("only a real difference is one", () => {
	const attributes = { ...form.attributes, skin: ["oily", "dry"], brand: "" };
	expect(sameForm(form, change({ attributes }))).toBe(true);
	expect(sameForm(form, change({ available: { v: false } }))).toBe(false);
	expect(sameForm(form, change({ collections: [] }))).toBe(false);
});
