import { MOST_STOCK, type ProductDetail, type ProductEdit } from "@/lib/contracts/catalog";
import type { AttributeDefinition, AttributeValue } from "@/lib/quiz/types";

/** What stands in the fields: numbers as they are typed. */
export interface ProductForm {
	title: string;
	description: string;
	url: string;
	imageUrl: string;
	rank: string;
	/** "" and [] stand for no value. */
	attributes: Record<string, string | string[]>;
	collections: string[];
	/** By variant id. */
	prices: Record<string, string>;
	available: Record<string, boolean>;
	/** Pieces; "": not counted. */
	stock: Record<string, string>;
}
/** By field; attributes as "attribute:KEY", prices as "price:VARIANT", pieces as "stock:VARIANT". Values are names of messages. */
export type FormErrors = Record<string, "titleNeeded" | "badLink" | "badWhole" | "badNumber">;

/** `comma`: numbers are written the Danish way. */
export function toForm(product: ProductDetail, comma: boolean): ProductForm {
	const typed = (number: number) => (comma ? `${number}`.replace(".", ",") : `${number}`);
	const value = (of: AttributeValue) => (Array.isArray(of) ? of : typeof of === "number" ? typed(of) : `${of}`);
	const { title, description, url, imageUrl, rank, attributes, collections, variants } = product;
	return {
		title,
		description,
		url: url ?? "",
		imageUrl: imageUrl ?? "",
		rank: rank === null ? "" : `${rank}`,
		attributes: Object.fromEntries(Object.entries(attributes).map(([key, of]) => [key, value(of)])),
		collections,
		prices: Object.fromEntries(variants.map(({ id, price }) => [id, price === null ? "" : typed(price)])),
		available: Object.fromEntries(variants.map(({ id, available }) => [id, available])),
		stock: Object.fromEntries(variants.map(({ id, stock }) => [id, `${stock ?? ""}`])),
	};
}

/** What is to be saved, or what is wrong. */
export function readForm(
	form: ProductForm,
	product: ProductDetail,
	definitions: readonly AttributeDefinition[],
): { edit: ProductEdit; errors: FormErrors } {
	const errors: FormErrors = {};
	if (!form.title.trim()) errors.title = "titleNeeded";
	const link = (field: "url" | "imageUrl") => {
		const text = form[field].trim();
		if (text && !/^(https?:\/\/|\/(?!\/))[^\s"'<>\\]+$/.test(text)) errors[field] = "badLink";
		return text || null;
	};
	const number = (text: string, field: string) => {
		if (!text.trim()) return null;
		const read = Number(text.trim().replace(",", "."));
		if (!Number.isFinite(read) || (field.startsWith("price:") && read < 0)) errors[field] = "badNumber";
		return Number.isFinite(read) ? read : null;
	};
	const rank = number(form.rank, "rank");
	if (errors.rank || (rank !== null && !Number.isSafeInteger(rank))) errors.rank = "badWhole";
	const pieces = (id: string) => {
		const field = `stock:${id}`;
		const read = number(form.stock[id] ?? "", field);
		const isWhole = read === null || (Number.isInteger(read) && read >= 0 && read <= MOST_STOCK);
		if (errors[field] || !isWhole) errors[field] = "badWhole";
		return read;
	};
	const attributes: ProductEdit["attributes"] = {};
	for (const [key, typed] of Object.entries(form.attributes)) {
		const type = definitions.find((each) => each.key === key)?.type;
		if (!type || typed.length === 0) continue;
		if (Array.isArray(typed)) attributes[key] = typed;
		else if (type === "bool") attributes[key] = typed === "true";
		else if (type !== "number") attributes[key] = typed;
		else {
			const read = number(typed, `attribute:${key}`);
			if (read !== null) attributes[key] = read;
		}
	}
	const edit: ProductEdit = {
		updatedAt: product.updatedAt,
		title: form.title.trim(),
		description: form.description.trim(),
		url: link("url"),
		imageUrl: link("imageUrl"),
		rank,
		attributes,
		collections: form.collections,
		variants: product.variants.map(({ id }) => ({
			id,
			price: number(form.prices[id] ?? "", `price:${id}`),
			available: form.available[id] ?? false,
			stock: pieces(id),
		})),
	};
	return { edit, errors };
}

/** Moves what the person changed onto a newer state of the product. */
export function rebase(form: ProductForm, before: ProductForm, after: ProductForm): ProductForm {
	const pick = <T>(mine: T, old: T, now: T): T => (same(mine, old) ? now : mine);
	const each = <T>(mine: Record<string, T>, old: Record<string, T>, now: Record<string, T>): Record<string, T> => {
		const keys = new Set([...Object.keys(mine), ...Object.keys(now)]);
		const entries = [...keys].map((key) => [key, pick(mine[key], old[key], now[key])] as const);
		return Object.fromEntries(entries.filter((entry): entry is readonly [string, T] => entry[1] !== undefined));
	};
	return {
		title: pick(form.title, before.title, after.title),
		description: pick(form.description, before.description, after.description),
		url: pick(form.url, before.url, after.url),
		imageUrl: pick(form.imageUrl, before.imageUrl, after.imageUrl),
		rank: pick(form.rank, before.rank, after.rank),
		collections: pick(form.collections, before.collections, after.collections),
		attributes: each(form.attributes, before.attributes, after.attributes),
		prices: each(form.prices, before.prices, after.prices),
		available: each(form.available, before.available, after.available),
		stock: each(form.stock, before.stock, after.stock),
	};
}

/** Whether two forms would save the same. */
export function sameForm(one: ProductForm, other: ProductForm): boolean {
	const records = ["attributes", "prices", "available", "stock"] as const;
	const texts = ["title", "description", "url", "imageUrl", "rank", "collections"] as const;
	return (
		texts.every((field) => same(one[field], other[field])) &&
		records.every((field) => {
			const [a, b] = [one[field], other[field]];
			return [...new Set([...Object.keys(a), ...Object.keys(b)])].every((key) => same(a[key], b[key]));
		})
	);
}

/** An absent value and an empty one are the same; the order of several doesn't count. */
function same(one: unknown, other: unknown): boolean {
	const [a, b] = [one ?? "", other ?? ""];
	if (Array.isArray(a) || Array.isArray(b)) {
		const [left, right] = [[...(a as string[])].sort(), [...(b as string[])].sort()];
		return left.length === right.length && left.every((value, at) => value === right[at]);
	}
	return a === b;
}
