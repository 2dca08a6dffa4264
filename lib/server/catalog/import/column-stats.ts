import "server-only";
import { isBlank } from "./clean-text";
import { parseStock } from "./parse-flag";
import { decimalEvidence, parseNumber } from "./parse-number";
import { parsePrice } from "./parse-price";

const DISTINCT = 1000;
const PARTS = 2000;
export const separators = ["|", ";", ",", "/"] as const;

/** What a column holds, gathered row by row. */
export class ColumnStats {
	filled = 0;
	numbers = 0;
	integers = 0;
	prices = 0;
	/** 0, 1, yes, no … */
	flags = 0;
	/** Yes, no, in stock, 12 … */
	stock = 0;
	links = 0;
	images = 0;
	length = 0;
	longest = 0;
	points = 0;
	commas = 0;
	largest = Number.NEGATIVE_INFINITY;
	example = "";
	readonly values = new Set<string>();
	readonly split = separators.map((separator) => ({ separator, cells: 0, parts: new Set<string>() }));

	add(cell: string): void {
		if (isBlank(cell)) return;
		this.filled++;
		this.length += cell.length;
		this.longest = Math.max(this.longest, cell.length);
		this.example ||= cell;
		if (this.values.size < DISTINCT) this.values.add(cell);
		if (/^https?:\/\//i.test(cell)) this.#addLink(cell);
		if (cell.length < 30) this.#addNumber(cell);
		this.#addParts(cell);
	}

	#addLink(cell: string): void {
		this.links++;
		if (/\.(?:jpe?g|png|webp|gif|avif|svg)(?:$|[?#])/i.test(cell)) this.images++;
	}

	#addNumber(cell: string): void {
		if (parseStock(cell) !== null) this.stock++;
		if (/^(?:0|1|true|false|yes|no|ja|nej|x)$/i.test(cell.trim())) this.flags++;
		const evidence = decimalEvidence(cell);
		if (evidence === ".") this.points++;
		if (evidence === ",") this.commas++;
		if (parsePrice(cell, ".") !== null || parsePrice(cell, ",") !== null) this.prices++;
		const number = parseNumber(cell, evidence ?? ".");
		if (number === null) return;
		this.numbers++;
		this.largest = Math.max(this.largest, number);
		if (Number.isInteger(number)) this.integers++;
	}

	#addParts(cell: string): void {
		for (const entry of this.split) {
			if (!cell.includes(entry.separator)) continue;
			entry.cells++;
			if (entry.parts.size >= PARTS) continue;
			for (const part of cell.split(entry.separator)) if (part.trim()) entry.parts.add(part.trim());
		}
	}
}
