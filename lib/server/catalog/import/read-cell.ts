import "server-only";
import { MOST_STOCK } from "@/lib/contracts/catalog";
import type { AttributeType, AttributeValue } from "@/lib/quiz/types";
import { limits } from "../limits";
import { cleanLine, cleanText, isBlank } from "./clean-text";
import { parseFlag } from "./parse-flag";
import { parseLink } from "./parse-link";
import { type DecimalSign, parseNumber } from "./parse-number";
import { parsePrice } from "./parse-price";
import { RowReject } from "./product-draft";

export interface CellNotation {
	decimal: DecimalSign;
	separator: string;
}

/** A cell as one attribute's value; null when it is blank. Throws RowReject. */
export function readAttribute(
	cell: string,
	type: AttributeType,
	column: string,
	notation: CellNotation,
): AttributeValue | null {
	if (type === "number") {
		if (isBlank(cell)) return null;
		const value = parseNumber(cell, notation.decimal);
		if (value === null) throw new RowReject("bad-number", column, cell);
		return value;
	}
	if (type === "bool") {
		if (isBlank(cell)) return null;
		const value = parseFlag(cell);
		if (value === null) throw new RowReject("bad-flag", column, cell);
		return value;
	}
	if (type === "set") {
		const values = readValues(cell, column, notation.separator, limits.values, limits.value);
		return values.length > 0 ? values : null;
	}
	return type === "enum" ? readLine(cell, column, limits.value) || null : readText(cell, column, limits.text) || null;
}

export const readText = (cell: string, column: string, most: number) => within(cleanText(cell), column, most);
export const readLine = (cell: string, column: string, most: number) => within(cleanLine(cell), column, most);

function within(text: string, column: string, most: number): string {
	if (text.length > most) throw new RowReject("too-long", column, text);
	return text;
}

/** Several values of one cell, each once, in the order of their code units. */
export function readValues(cell: string, column: string, separator: string, most: number, length: number): string[] {
	const values = new Set<string>();
	for (const part of cell.split(separator)) {
		const value = readLine(part, column, length);
		if (value) values.add(value);
	}
	if (values.size > most) throw new RowReject("too-many-values", column, cell);
	return [...values].sort();
}

export function readPrice(cell: string, column: string, decimal: DecimalSign): number | null {
	if (isBlank(cell)) return null;
	const price = parsePrice(cell, decimal);
	if (price === null) throw new RowReject("bad-price", column, cell);
	return price;
}

/** Whole pieces; what is owed counts as none. Null when it is blank. */
export function readStock(cell: string, column: string): number | null {
	if (isBlank(cell)) return null;
	const count = Number(cell.trim());
	if (!Number.isFinite(count)) throw new RowReject("bad-number", column, cell);
	return Math.min(MOST_STOCK, Math.max(0, Math.floor(count)));
}

export function readLink(cell: string, column: string, reason: "bad-url" | "bad-image"): string | null {
	if (isBlank(cell)) return null;
	const link = parseLink(cell);
	if (link === null) throw new RowReject(reason, column, cell);
	return link;
}

/** A whole number that a database integer holds. */
export function readRank(cell: string, column: string, decimal: DecimalSign): number | null {
	if (isBlank(cell)) return null;
	const rank = parseNumber(cell, decimal);
	if (rank === null || !Number.isInteger(rank) || Math.abs(rank) > 2_147_483_647) {
		throw new RowReject("bad-rank", column, cell);
	}
	return rank;
}
