import "server-only";
import { once } from "node:events";
import { Parser } from "csv-parse";
import type { Delimiter, Encoding } from "@/lib/contracts/catalog-import";
import { decodeText } from "./decode-text";

/** One record. `row` counts as a spreadsheet does, `line` as a text editor does; both from 1. */
export interface FileRecord {
	row: number;
	line: number;
	/** null: the record could not be read (a quote that never ends, or a record beyond a megabyte). */
	cells: string[] | null;
}

/** What csv-parse hands over when asked for the raw text too. */
interface RawRecord {
	record: string[];
	raw: string;
}

const RECORD_BYTES = 1_000_000;
/** After a broken record, reading goes on below its first line, this many times. */
const RECOVERIES = 20;

/** Streams the records of a delimited file. After the last recovery the rest is not read: `cells` null is the last. */
export async function* readRecords(
	bytes: Buffer,
	encoding: Encoding,
	delimiter: Delimiter,
): AsyncGenerator<FileRecord> {
	let linesDone = 0;
	let rowsDone = 0;
	for (let attempt = 0; attempt <= RECOVERIES; attempt++) {
		let broken: FileRecord | null = null;
		for await (const record of parseFrom(bytes, encoding, delimiter, linesDone, rowsDone)) {
			if (!record.cells) broken = record;
			yield record;
		}
		if (!broken) return;
		linesDone = broken.line;
		rowsDone = broken.row;
	}
}

async function* parseFrom(
	bytes: Buffer,
	encoding: Encoding,
	delimiter: Delimiter,
	linesDone: number,
	rowsDone: number,
): AsyncGenerator<FileRecord> {
	const ready: FileRecord[] = [];
	let last = { row: rowsDone, endLine: linesDone };
	const parser = new Parser({
		delimiter,
		relax_column_count: true,
		relax_quotes: true,
		raw: true,
		skip_empty_lines: true,
		record_delimiter: "\n",
		max_record_size: RECORD_BYTES,
		on_record: (given, context) => {
			// The types don't know that `raw` changes what is given.
			const { record: cells, raw } = given as unknown as RawRecord;
			const endLine = linesDone + context.lines;
			const line = endLine - newlinesIn(cells);
			const row = rowsDone + context.records + context.empty_lines;
			ready.push({ row, line, cells: swallowed(cells, raw) ? null : cells });
			last = { row, endLine };
			return null;
		},
	});
	const failure: { error: unknown } = { error: null };
	parser.on("error", (error) => {
		failure.error = error;
	});
	parser.resume();
	for (const text of skipLines(decodeText(bytes, encoding), linesDone)) {
		if (!parser.write(text) && !failure.error) await settle(parser);
		for (const record of ready.splice(0)) {
			yield record;
			if (!record.cells) return;
		}
		if (failure.error) break;
	}
	if (!failure.error) {
		parser.end();
		await once(parser, "close").catch(() => undefined);
		for (const record of ready.splice(0)) {
			yield record;
			if (!record.cells) return;
		}
	}
	if (failure.error) yield { row: last.row + 1, line: last.endLine + 1, cells: null };
}

/** Waits until the parser takes more, or has failed. */
function settle(parser: Parser): Promise<void> {
	return new Promise((resolve) => {
		const go = () => {
			parser.off("drain", go).off("close", go);
			resolve();
		};
		parser.on("drain", go).on("close", go);
	});
}

/**
 * A cell that opens with a quote and ends at another row's quote is read leniently as if its quotes were text.
 * A true cell of several lines that starts with a quote has it doubled in the file.
 */
function swallowed(cells: string[], raw: string): boolean {
	return cells.some((cell) => {
		if (!cell.startsWith('"') || !cell.includes("\n")) return false;
		const start = /^[^"\n]*/.exec(cell.slice(1))?.[0] ?? "";
		return !raw.includes(`"""${start}`);
	});
}

function newlinesIn(cells: string[]): number {
	let count = 0;
	for (const cell of cells) for (let at = cell.indexOf("\n"); at >= 0; at = cell.indexOf("\n", at + 1)) count++;
	return count;
}

function* skipLines(pieces: Iterable<string>, lines: number): Generator<string> {
	let left = lines;
	for (const piece of pieces) {
		let from = 0;
		while (left > 0) {
			const end = piece.indexOf("\n", from);
			if (end < 0) break;
			from = end + 1;
			left--;
		}
		if (left === 0) yield from === 0 ? piece : piece.slice(from);
	}
}
