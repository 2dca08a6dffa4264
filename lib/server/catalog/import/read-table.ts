import "server-only";
import type { ImportMapping, ImportReject, ProductField } from "@/lib/contracts/catalog-import";
import type { AttributeDefinition, AttributeValue } from "@/lib/quiz/types";
import { limits } from "../limits";
import { readExtraAttributes } from "./extra-attributes";
import { makeExternalId } from "./make-external-id";
import { parseStock } from "./parse-flag";
import { type ProductDraft, RowReject, type ToldField, toReject } from "./product-draft";
import { readLine, readLink, readPrice, readRank, readStock, readText, readValues } from "./read-cell";

export interface Row {
	row: number;
	line: number;
	cells: string[];
}

/** Reads a generic table: one row is one product. */
export class TableReader {
	readonly drafts: ProductDraft[] = [];
	readonly rejects: ImportReject[] = [];
	/** Ids of all rows that have one, the rejected ones too: those products are not missing from the file. */
	readonly named = new Set<string>();
	readonly #rowOf = new Map<string, number>();
	readonly #columnOf = new Map<ProductField, number>();

	constructor(
		readonly headers: string[],
		readonly mapping: ImportMapping,
	) {
		mapping.columns.forEach((target, column) => {
			if (target.kind === "field") this.#columnOf.set(target.field, column);
		});
	}

	get told(): Set<ToldField> {
		const told = new Set<ToldField>(this.#columnOf.keys());
		// What is left tells whether there is any.
		return told.has("stock") ? told.add("available") : told;
	}

	add(row: Row): void {
		try {
			const externalId = this.#externalId(row.cells);
			this.named.add(externalId);
			const earlier = this.#rowOf.get(externalId);
			if (earlier !== undefined) {
				const reason = this.#columnOf.has("id") ? "same-id" : "same-key";
				throw new RowReject(reason, this.#identityName(), this.#identityValue(row.cells), earlier);
			}
			this.drafts.push(this.#read(row, externalId));
			this.#rowOf.set(externalId, row.row);
		} catch (error) {
			if (!(error instanceof RowReject)) throw error;
			this.rejects.push(toReject(row, error));
		}
	}

	end(): void {}

	#read({ row, cells }: Row, externalId: string): ProductDraft {
		const { decimal } = this.mapping.reading;
		const title = readLine(this.#cell(cells, "title"), this.#name("title"), limits.title);
		if (!title) throw new RowReject("title-missing", this.#name("title"));
		const stock = readStock(this.#cell(cells, "stock"), this.#name("stock"));
		const available = this.#columnOf.has("available") ? parseStock(this.#cell(cells, "available")) : stock !== 0;
		if (available === null) throw new RowReject("bad-flag", this.#name("available"), this.#cell(cells, "available"));
		const price = readPrice(this.#cell(cells, "price"), this.#name("price"), decimal);
		return {
			row,
			externalId,
			title,
			description: readText(this.#cell(cells, "description"), this.#name("description"), limits.description),
			url: readLink(this.#cell(cells, "url"), this.#name("url"), "bad-url"),
			imageUrl: readLink(this.#cell(cells, "image"), this.#name("image"), "bad-image"),
			rank: readRank(this.#cell(cells, "rank"), this.#name("rank"), decimal),
			active: true,
			attributes: { ...this.#fieldAttributes(cells), ...readExtraAttributes(this.headers, this.mapping, cells) },
			collections: this.#values(cells, "collections", limits.collections, limits.collection),
			variants: [
				{
					externalId: "default",
					title: "",
					options: {},
					sku: "",
					price,
					available,
					stock,
				},
			],
			partial: false,
		};
	}

	#fieldAttributes(cells: string[]): Record<string, AttributeValue | null> {
		const attributes: Record<string, AttributeValue | null> = {};
		for (const field of ["brand", "type"] as const) {
			if (this.#columnOf.has(field)) {
				attributes[field] = readLine(this.#cell(cells, field), this.#name(field), limits.value) || null;
			}
		}
		if (this.#columnOf.has("tags")) {
			const tags = this.#values(cells, "tags", limits.values, limits.value);
			attributes.tags = tags.length > 0 ? tags : null;
		}
		return attributes;
	}

	#values(cells: string[], field: ProductField, most: number, length: number): string[] {
		return readValues(this.#cell(cells, field), this.#name(field), this.mapping.separator, most, length);
	}

	#externalId(cells: string[]): string {
		const column = this.#columnOf.get("id");
		if (column !== undefined) {
			const id = readLine(cells[column] ?? "", this.#name("id"), limits.externalId);
			if (!id) throw new RowReject("id-missing", this.#name("id"));
			return id;
		}
		const parts = this.mapping.key.map((key) => cells[key] ?? "");
		if (parts.every((part) => !part.trim())) throw new RowReject("key-missing", this.#identityName());
		return makeExternalId(parts);
	}

	#identityColumns(): number[] {
		const column = this.#columnOf.get("id");
		return column === undefined ? this.mapping.key : [column];
	}
	#identityName = () =>
		this.#identityColumns()
			.map((column) => this.headers[column] ?? "")
			.join(" + ");
	#identityValue = (cells: string[]) =>
		this.#identityColumns()
			.map((column) => cells[column] ?? "")
			.join(" · ");

	#cell(cells: string[], field: ProductField): string {
		const column = this.#columnOf.get(field);
		return column === undefined ? "" : (cells[column] ?? "");
	}
	#name(field: ProductField): string {
		const column = this.#columnOf.get(field);
		return column === undefined ? field : (this.headers[column] ?? field);
	}
}

/** Definitions of the attributes that mapped fields become. */
export function fieldAttributes(told: ReadonlySet<ToldField>): AttributeDefinition[] {
	const definitions: AttributeDefinition[] = [];
	if (told.has("brand")) definitions.push({ key: "brand", label: "Brand", type: "enum" });
	if (told.has("type")) definitions.push({ key: "type", label: "Type", type: "enum" });
	if (told.has("tags")) definitions.push({ key: "tags", label: "Tags", type: "set" });
	return definitions;
}
