import type { ImportMapping, ImportReject } from "../lib/contracts/catalog-import";
import { AppError } from "../lib/contracts/errors";
import { makeKey } from "../lib/contracts/make-key";
import { offerOf } from "../lib/quiz/offer";
import type { AttributeDefinition, AttributeValue, Catalog, CatalogProduct } from "../lib/quiz/types";
import { checkMapping } from "../lib/server/catalog/import/check-mapping";
import { type FileFindings, inspectFile } from "../lib/server/catalog/import/inspect-file";
import type { ProductDraft } from "../lib/server/catalog/import/product-draft";
import { readImport } from "../lib/server/catalog/import/read-import";
import { Unusable } from "./unusable";

/** A catalog file as the product would import it into an empty workspace. */
export interface ReadCatalog {
	/** Products by external id, collections by the key of their name; products that aren't active are left out. */
	catalog: Catalog;
	attributes: AttributeDefinition[];
	rows: number;
	rejects: ImportReject[];
}

/** What the quiz knows of the attributes it asks for. */
export interface Asked {
	/** With types, where the quiz's file tells them. */
	known: AttributeDefinition[];
	keys: readonly string[];
}

/** Reads a Shopify export or any other table, with the guessed mapping. Throws Unusable. */
export async function readCatalog(file: string, bytes: Buffer, asked: Asked): Promise<ReadCatalog> {
	try {
		const findings = await inspectFile(bytes, asked.known);
		const mapping = withFlags(findings, asked);
		checkMapping(mapping, asked.known);
		const { drafts, attributes, rows, rejects } = await readImport(bytes, mapping);
		const products = drafts.filter(({ active }) => active).map(toProduct);
		return { catalog: { snapshotId: file, overlay: 0, products }, attributes, rows, rejects };
	} catch (error) {
		if (error instanceof AppError) throw new Unusable(`${file} can't be read as a catalog: ${reasonOf(error)}.`);
		throw error;
	}
}

/** 0/1 columns become one attribute when the quiz asks for it: there somebody has said yes to what is a guess here. */
function withFlags({ guess, flags, headers }: FileFindings, { keys }: Asked): ImportMapping {
	const isMapped = guess.columns.some((target) => "key" in target && target.key === flags?.key);
	if (!flags || isMapped || !keys.includes(flags.key)) return guess;
	const { key, label } = flags;
	const columns = guess.columns.map((target, column) =>
		flags.columns.includes(column) ? { kind: "flag" as const, key, label, value: headers[column] ?? "" } : target,
	);
	return { ...guess, columns };
}

/** As the live catalog joins a product with its variants. */
function toProduct({ externalId, title, attributes, collections, rank, variants }: ProductDraft): CatalogProduct {
	const offered = variants.map(({ externalId: variant, sku: _, ...rest }) => ({ id: variant, ...rest }));
	return {
		id: externalId,
		title,
		attributes: Object.fromEntries(Object.entries(attributes).filter(isGiven)),
		collections: [...new Set(collections.map(makeKey))],
		rank,
		...offerOf(true, offered),
	};
}

function isGiven(entry: [string, AttributeValue | null]): entry is [string, AttributeValue] {
	return entry[1] !== null;
}

const reasons: Record<string, string> = {
	empty: "it is empty",
	spreadsheet: "it is a spreadsheet; save it as CSV",
	"not-text": "it is no text",
	"no-rows": "it has no rows",
	"too-wide": "it has too many columns",
	"title-needed": "no column looks like the products' titles",
	"id-needed": "no column tells the products apart",
};

const reasonOf = ({ issues, code }: AppError): string =>
	reasons[issues[0]?.message ?? ""] ?? `${code} ${issues.map(({ path, message }) => `${path}: ${message}`).join(", ")}`;
