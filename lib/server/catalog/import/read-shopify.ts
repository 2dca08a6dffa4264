import "server-only";
import type { ImportMapping, ImportReject } from "@/lib/contracts/catalog-import";
import { makeKey } from "@/lib/contracts/make-key";
import type { AttributeDefinition } from "@/lib/quiz/types";
import { limits } from "../limits";
import { readExtraAttributes } from "./extra-attributes";
import { htmlToText } from "./html-to-text";
import { parseFlag } from "./parse-flag";
import { cutShort, type ProductDraft, RowReject, type ToldField, toReject } from "./product-draft";
import { readLine, readLink, readText, readValues } from "./read-cell";
import type { Row } from "./read-table";
import { type ShopifyColumn, shopifyColumns } from "./shopify-columns";
import { holdsVariant, optionNames, readVariant, type ShopifyCell } from "./shopify-variant";

interface Group {
	row: number;
	/** null: its first row was rejected. */
	draft: ProductDraft | null;
	names: string[];
	imagePosition: number;
}

/** Reads Shopify's product export: the rows of one handle are one product, its variants and its images. */
export class ShopifyReader {
	readonly drafts: ProductDraft[] = [];
	readonly rejects: ImportReject[] = [];
	readonly named = new Set<string>();
	readonly told: Set<ToldField>;
	readonly #columns;
	readonly #groups = new Map<string, Group>();
	readonly #options = new Map<string, AttributeDefinition>();

	constructor(
		readonly headers: string[],
		readonly mapping: ImportMapping,
	) {
		this.#columns = shopifyColumns(headers);
		this.told = toldBy(this.#columns);
	}

	/** Attributes that the products' options become. */
	get optionAttributes(): AttributeDefinition[] {
		return [...this.#options.values()];
	}

	add(row: Row): void {
		const cell: ShopifyCell = (column) => {
			const at = this.#columns[column];
			return at === undefined ? "" : (row.cells[at] ?? "");
		};
		try {
			const handle = readLine(cell("handle"), "Handle", limits.externalId);
			if (!handle) throw new RowReject("id-missing", "Handle");
			this.named.add(handle);
			const group = this.#groups.get(handle);
			if (group) this.#addTo(group, row, cell);
			else this.#begin(handle, row, cell);
		} catch (error) {
			if (!(error instanceof RowReject)) throw error;
			this.rejects.push(toReject(row, error));
		}
	}

	end(): void {
		for (const draft of this.drafts) {
			for (const key of this.#options.keys()) draft.attributes[key] ??= null;
		}
	}

	#begin(handle: string, row: Row, cell: ShopifyCell): void {
		const group: Group = { row: row.row, draft: null, names: [], imagePosition: Number.POSITIVE_INFINITY };
		this.#groups.set(handle, group);
		const draft = this.#readProduct(handle, row, cell);
		group.names = optionNames(cell);
		this.#addVariant(draft, group, cell);
		this.#addImage(draft, group, cell);
		group.draft = draft;
		this.drafts.push(draft);
	}

	#addTo(group: Group, row: Row, cell: ShopifyCell): void {
		const { draft } = group;
		if (!draft) throw new RowReject("product-rejected", "Handle", cell("handle"), group.row);
		const title = cell("title").trim();
		if (title && title !== draft.title && !holdsVariant(cell)) {
			throw new RowReject("same-id", "Handle", cell("handle"), group.row);
		}
		try {
			if (holdsVariant(cell)) this.#addVariant(draft, group, cell);
			this.#addImage(draft, group, cell);
		} catch (error) {
			draft.partial = true;
			throw error instanceof RowReject && error.reason === "same-variant"
				? new RowReject("same-variant", error.column, error.value, row.row === group.row ? null : group.row)
				: error;
		}
	}

	#readProduct(handle: string, row: Row, cell: ShopifyCell): ProductDraft {
		const title = readLine(cell("title"), "Title", limits.title);
		if (!title) throw new RowReject("title-missing", "Title");
		const tags = readValues(cell("tags"), "Tags", ",", limits.values, limits.value);
		return {
			row: row.row,
			externalId: handle,
			title,
			description: readText(htmlToText(cell("body")), "Body (HTML)", limits.description),
			url: null,
			imageUrl: null,
			rank: null,
			active: isActive(cell),
			attributes: {
				...(this.told.has("brand") && { brand: readLine(cell("vendor"), "Vendor", limits.value) || null }),
				...(this.told.has("type") && { type: readLine(cell("type"), "Type", limits.value) || null }),
				...(this.told.has("tags") && { tags: tags.length > 0 ? tags : null }),
				...readExtraAttributes(this.headers, this.mapping, row.cells),
			},
			collections: readValues(cell("collection"), "Collection", ",", limits.collections, limits.collection),
			variants: [],
			partial: false,
		};
	}

	#addVariant(draft: ProductDraft, group: Group, cell: ShopifyCell): void {
		const variant = readVariant(cell, group.names);
		if (draft.variants.some((other) => other.externalId === variant.externalId)) {
			throw new RowReject("same-variant", group.names.filter(Boolean).join(" / ") || "Handle", variant.title);
		}
		if (draft.variants.length >= limits.variants) throw new RowReject("too-many-values", "Handle", draft.externalId);
		for (const [name, value] of Object.entries(variant.options)) this.#addOption(draft, name, value);
		draft.variants.push(variant);
	}

	#addOption(draft: ProductDraft, name: string, value: string): void {
		const taken = this.mapping.columns.some((target) => "key" in target && target.key === makeKey(name));
		const reserved = taken || ["brand", "type", "tags"].includes(makeKey(name));
		const key = reserved ? makeKey(`option-${name}`) : makeKey(name);
		if (!this.#options.has(key)) {
			if (this.#options.size >= limits.attributes) throw new RowReject("too-many-attributes", name, value);
			this.#options.set(key, { key, label: cutShort(name, 100), type: "set" });
		}
		const values = draft.attributes[key];
		const next = new Set(Array.isArray(values) ? values : []).add(value);
		draft.attributes[key] = [...next].sort();
	}

	/** The image with the lowest position is the product's. */
	#addImage(draft: ProductDraft, group: Group, cell: ShopifyCell): void {
		const link = readLink(cell("image"), "Image Src", "bad-image");
		const position = Number(cell("imagePosition")) || Number.MAX_SAFE_INTEGER;
		if (!link || position >= group.imagePosition) return;
		group.imagePosition = position;
		draft.imageUrl = link;
	}
}

/** Published and not a draft. */
function isActive(cell: ShopifyCell): boolean {
	const status = cell("status").trim().toLowerCase();
	const published = cell("published").trim() === "" ? true : parseFlag(cell("published"));
	if (published === null) throw new RowReject("bad-flag", "Published", cell("published"));
	return published && (status === "" || status === "active");
}

function toldBy(columns: Partial<Record<ShopifyColumn, number>>): Set<ToldField> {
	const told = new Set<ToldField>(["id", "title", "variants", "price", "available", "stock"]);
	const has = (column: ShopifyColumn) => columns[column] !== undefined;
	if (has("body")) told.add("description");
	if (has("vendor")) told.add("brand");
	if (has("type")) told.add("type");
	if (has("tags")) told.add("tags");
	if (has("image")) told.add("image");
	if (has("collection")) told.add("collections");
	if (has("status") || has("published")) told.add("status");
	return told;
}
