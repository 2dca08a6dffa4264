import { z } from "zod";

/** Most bytes of one catalog file. */
export const IMPORT_BYTES = 50 * 1024 * 1024;

export const encodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252"] as const;
export type Encoding = (typeof encodings)[number];

export const delimiters = [",", ";", "\t"] as const;
export type Delimiter = (typeof delimiters)[number];

export const productFields = [
	"id",
	"title",
	"description",
	"brand",
	"type",
	"price",
	"available",
	"stock",
	"image",
	"url",
	"rank",
	"collections",
	"tags",
] as const;
export type ProductField = (typeof productFields)[number];

export const attributeTypes = ["enum", "set", "number", "bool", "text"] as const;

/** Lower-case letters, digits, "_" and "-"; how predicates name an attribute. */
export const attributeKey = z
	.string()
	.regex(/^[a-z0-9][a-z0-9_-]{0,63}$/)
	.refine((key) => !(key in {}));
const label = z.string().trim().min(1).max(100);

/** What becomes of one column. `flag`: a 0/1 column that adds `value` to a set attribute. */
export const columnTarget = z.discriminatedUnion("kind", [
	z.strictObject({ kind: z.literal("ignore") }),
	z.strictObject({ kind: z.literal("field"), field: z.enum(productFields) }),
	z.strictObject({ kind: z.literal("attribute"), key: attributeKey, label, type: z.enum(attributeTypes) }),
	z.strictObject({ kind: z.literal("flag"), key: attributeKey, label, value: label }),
]);
export type ColumnTarget = z.infer<typeof columnTarget>;

/** How the file is read. `decimal` is the sign before the fraction of a number. */
export const fileReading = z.strictObject({
	encoding: z.enum(encodings),
	delimiter: z.enum(delimiters),
	/** The first row names the columns. */
	header: z.boolean(),
	decimal: z.enum([".", ","]),
});
export type FileReading = z.infer<typeof fileReading>;

export const importMapping = z.strictObject({
	reading: fileReading,
	/** shopify: its own columns are read by name, `columns` concerns the others only. */
	format: z.enum(["table", "shopify"]),
	/** One per column of the file, in its order. */
	columns: z.array(columnTarget).min(1).max(300),
	/** Columns whose values make the id when no column is mapped to it. */
	key: z.array(z.int().min(0).max(299)).max(10),
	/** Splits cells that hold several values (tags, collections, set attributes). */
	separator: z.string().min(1).max(3),
});
export type ImportMapping = z.infer<typeof importMapping>;

/** Reading of the file as the person corrected it, from the address's query. */
export const inspectQuery = z.object({
	encoding: z.enum(encodings).optional(),
	delimiter: z.enum(delimiters).optional(),
	header: z.stringbool().optional(),
});

export const importParams = z.object({ import: z.uuid() });
export const importName = z.object({ name: z.string().trim().min(1).max(200) });

export const applyOptions = z.strictObject({ archiveMissing: z.boolean(), restoreArchived: z.boolean() });
export type ApplyOptions = z.infer<typeof applyOptions>;

/** What a file looks like before it is mapped. */
export interface ImportInspection {
	id: string;
	fileName: string;
	bytes: number;
	/** Records below the header. */
	rows: number;
	headers: string[];
	/** The first rows, as they stand in the file. */
	sample: string[][];
	columns: ColumnProfile[];
	guess: ImportMapping;
	/** 0/1 columns that look like values of one set attribute. */
	flags: FlagSuggestion | null;
	/** Attributes that exist: their types are fixed. */
	known: { key: string; label: string; type: (typeof attributeTypes)[number] }[];
}
export interface ColumnProfile {
	filled: number;
	/** Counted up to 1000. */
	distinct: number;
	example: string;
}
export interface FlagSuggestion {
	columns: number[];
	key: string;
	label: string;
}

export const rejectReasons = [
	"cell-count",
	"broken-quote",
	"title-missing",
	"id-missing",
	"key-missing",
	"same-id",
	"same-key",
	"bad-price",
	"bad-number",
	"bad-flag",
	"bad-url",
	"bad-image",
	"bad-rank",
	"too-long",
	"too-many-values",
	"too-many-attributes",
	"same-variant",
	"product-rejected",
] as const;
export type RejectReason = (typeof rejectReasons)[number];

/** `row` counts as a spreadsheet does (the header is row 1), `line` as a text editor does. */
export interface ImportReject {
	row: number;
	line: number;
	reason: RejectReason;
	/** Column name, or "". */
	column: string;
	/** The value at fault, cut short. */
	value: string;
	/** The row it collides with, or null. */
	other: number | null;
}

export interface PlannedProduct {
	row: number;
	externalId: string;
	title: string;
}
export interface PlannedChange extends PlannedProduct {
	id: string;
	changes: FieldChange[];
}
/** `field` is a product field or "attribute:KEY"; values are ready to read, cut short. */
export interface FieldChange {
	field: string;
	from: string;
	to: string;
}
export interface StoredProduct {
	id: string;
	externalId: string;
	title: string;
}

export interface ImportCounts {
	rows: number;
	products: number;
	added: number;
	changed: number;
	left: number;
	/** Active products that the file doesn't name. */
	missing: number;
	/** Archived products that the file names. */
	archived: number;
	rejected: number;
}

/** A dry run. Lists are cut at 500 (rejects at 2000); counts are whole. */
export interface ImportPlan {
	id: string;
	fileName: string;
	counts: ImportCounts;
	added: PlannedProduct[];
	changed: PlannedChange[];
	left: PlannedProduct[];
	missing: StoredProduct[];
	rejected: ImportReject[];
	newAttributes: { key: string; label: string; type: (typeof attributeTypes)[number] }[];
	newCollections: string[];
	/** Part of the file could not be read, so what is missing from it is unknown. */
	partial: boolean;
}

export interface ImportSummary {
	id: string;
	counts: ImportCounts;
	archived: number;
	restored: number;
	milliseconds: number;
}
