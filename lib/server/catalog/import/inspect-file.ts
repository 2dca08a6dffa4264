import "server-only";
import type { Delimiter, Encoding, ImportInspection } from "@/lib/contracts/catalog-import";
import type { AttributeDefinition } from "@/lib/quiz/types";
import { ColumnStats } from "./column-stats";
import { decodeText } from "./decode-text";
import { detectDelimiter } from "./detect-delimiter";
import { detectEncoding, unreadable } from "./detect-encoding";
import { guessHeader } from "./guess-header";
import { guessMapping, suggestFlags } from "./guess-mapping";
import { cutShort } from "./product-draft";
import { numberedHeaders } from "./read-import";
import { readRecords } from "./read-records";

const COLUMNS = 300;
const SAMPLE = 8;
const CELL = 200;

/** What the person corrected; the rest is detected. */
export interface Correction {
	encoding?: Encoding | undefined;
	delimiter?: Delimiter | undefined;
	header?: boolean | undefined;
}
export type FileFindings = Omit<ImportInspection, "id" | "fileName" | "bytes" | "known">;

/** Reads the whole file once: counts its rows, profiles its columns and guesses what they mean. */
export async function inspectFile(
	bytes: Buffer,
	known: AttributeDefinition[],
	correction: Correction = {},
): Promise<FileFindings> {
	const encoding = correction.encoding ?? detectEncoding(bytes);
	const delimiter = correction.delimiter ?? detectDelimiter(headOf(bytes, encoding));
	const head: string[][] = [];
	const stats: ColumnStats[] = [];
	let rows = 0;
	let headers: string[] | null = null;
	for await (const { cells } of readRecords(bytes, encoding, delimiter)) {
		rows++;
		if (!cells) continue;
		if (cells.length > COLUMNS && head.length === 0) throw unreadable("too-wide");
		if (head.length <= SAMPLE) head.push(cells);
		if (headers === null) headers = cells;
		else addTo(stats, cells.slice(0, headers.length));
	}
	if (!headers) throw unreadable("no-rows");
	const header = correction.header ?? guessHeader(head);
	// Blank cells, or names of columns and nothing below them.
	if (!stats.some(({ filled }) => filled > 0) && (header || isBlankRow(headers))) throw unreadable("no-rows");
	if (!header) addTo(stats, headers);
	const names = header ? headers.map((cell) => cutShort(cell, 100)) : numberedHeaders(headers.length);
	const guess = guessMapping({ encoding, delimiter, header }, { headers: names, stats, known });
	return {
		rows: header ? rows - 1 : rows,
		headers: names,
		sample: head.slice(header ? 1 : 0, SAMPLE + 1).map((cells) => cells.map((cell) => cell.slice(0, CELL))),
		columns: names.map((_, column) => {
			const stat = stats[column];
			return {
				filled: stat?.filled ?? 0,
				distinct: stat?.values.size ?? 0,
				example: cutShort(stat?.example ?? "", 80),
			};
		}),
		guess,
		flags: guess.format === "table" ? suggestFlags(names, guess.columns) : null,
	};
}

const isBlankRow = (cells: string[]): boolean => cells.every((cell) => cell.trim() === "");

function addTo(stats: ColumnStats[], cells: string[]): void {
	cells.forEach((cell, column) => {
		stats[column] ??= new ColumnStats();
		stats[column].add(cell);
	});
}

function headOf(bytes: Buffer, encoding: Encoding): string {
	const first = decodeText(bytes.subarray(0, 64 * 1024), encoding).next();
	return first.done ? "" : first.value;
}
