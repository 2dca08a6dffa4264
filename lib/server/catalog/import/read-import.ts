import "server-only";
import type { ImportMapping } from "@/lib/contracts/catalog-import";
import { AppError } from "@/lib/contracts/errors";
import type { AttributeDefinition } from "@/lib/quiz/types";
import { extraDefinitions } from "./extra-attributes";
import { type ImportedFile, type ProductDraft, RowReject, toReject } from "./product-draft";
import { readRecords } from "./read-records";
import { ShopifyReader } from "./read-shopify";
import { fieldAttributes, TableReader } from "./read-table";

/** Reads the whole file once. Memory holds the products, never the rows. */
export async function readImport(bytes: Buffer, mapping: ImportMapping): Promise<ImportedFile> {
	const { encoding, delimiter, header } = mapping.reading;
	const width = mapping.columns.length;
	let reader: TableReader | ShopifyReader | null = null;
	const broken = [];
	let rows = 0;
	for await (const { row, line, cells } of readRecords(bytes, encoding, delimiter)) {
		const first = reader === null;
		if (first && cells && cells.length !== width) {
			throw new AppError("invalid-input", "mapping of another width", [{ path: "columns", message: "width" }]);
		}
		reader ??= makeReader(first && header && cells ? cells : numberedHeaders(width), mapping);
		if (first && header) continue;
		rows++;
		if (cells && fits(cells, width)) reader.add({ row, line, cells });
		else {
			const cause = cells
				? new RowReject("cell-count", "", `${cells.length} / ${width}: ${cells.join(" · ")}`)
				: new RowReject("broken-quote");
			broken.push(toReject({ row, line }, cause));
		}
	}
	reader ??= makeReader(numberedHeaders(width), mapping);
	reader.end();
	const options = reader instanceof ShopifyReader ? reader.optionAttributes : [];
	return {
		rows,
		drafts: reader.drafts,
		rejects: [...reader.rejects, ...broken].sort((a, b) => a.row - b.row),
		named: reader.named,
		told: reader.told,
		attributes: [...fieldAttributes(reader.told), ...extraDefinitions(mapping), ...options].filter(holdsValues(reader)),
		partial: broken.length > 0,
	};
}

/** Cells beyond the last column are fine when there is nothing in them; a short record is a broken one. */
const fits = (cells: string[], width: number) =>
	cells.length >= width && cells.slice(width).every((cell) => cell.trim() === "");

/** An attribute without a single value is none. */
function holdsValues({ drafts }: { drafts: ProductDraft[] }): (definition: AttributeDefinition) => boolean {
	const held = new Set<string>();
	for (const { attributes } of drafts) {
		for (const key of Object.keys(attributes)) if (attributes[key] !== null) held.add(key);
	}
	return ({ key }) => held.has(key);
}

const makeReader = (headers: string[], mapping: ImportMapping) =>
	mapping.format === "shopify" ? new ShopifyReader(headers, mapping) : new TableReader(headers, mapping);

export const numberedHeaders = (width: number): string[] => Array.from({ length: width }, (_, at) => `${at + 1}`);
