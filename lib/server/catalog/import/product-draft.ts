import "server-only";
import type { ImportReject, ProductField, RejectReason } from "@/lib/contracts/catalog-import";
import type { AttributeDefinition, AttributeValue } from "@/lib/quiz/types";
import { cleanLine, wellFormed } from "./clean-text";

/** A product as a file tells it, with only what the file tells. */
export interface ProductDraft {
	row: number;
	externalId: string;
	title: string;
	description: string;
	url: string | null;
	imageUrl: string | null;
	rank: number | null;
	active: boolean;
	/** Only the file's attributes; one that is mapped and blank is null. */
	attributes: Record<string, AttributeValue | null>;
	/** Titles. */
	collections: string[];
	variants: VariantDraft[];
	/** Rows of some variants were rejected: those that the file lacks stay. */
	partial: boolean;
}

export interface VariantDraft {
	externalId: string;
	title: string;
	options: Record<string, string>;
	sku: string;
	price: number | null;
	available: boolean;
	/** Pieces left; null where they aren't counted. */
	stock: number | null;
}

/** What one file yields. */
export interface ImportedFile {
	rows: number;
	drafts: ProductDraft[];
	rejects: ImportReject[];
	/** Ids of all rows that have one, rejected or not. */
	named: ReadonlySet<string>;
	/** Fields that the file tells: all else of a product that exists stays. */
	told: ReadonlySet<ToldField>;
	attributes: AttributeDefinition[];
	/** Part of the file could not be read. */
	partial: boolean;
}
export type ToldField = ProductField | "status" | "variants";

/** Thrown while a row is read; becomes a line of the report. */
export class RowReject extends Error {
	constructor(
		readonly reason: RejectReason,
		readonly column = "",
		readonly value = "",
		readonly other: number | null = null,
	) {
		super(reason);
	}
}

export function toReject(at: { row: number; line: number }, cause: RowReject): ImportReject {
	const { reason, column, other } = cause;
	return { row: at.row, line: at.line, reason, column: cutShort(column, 100), value: cutShort(cause.value, 80), other };
}

/** One line of at most `length` characters, for reports. */
export function cutShort(text: string, length: number): string {
	const line = cleanLine(text);
	return line.length > length ? `${wellFormed(line.slice(0, length - 1))}…` : line;
}
