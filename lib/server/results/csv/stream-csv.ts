import "server-only";
import { Readable } from "node:stream";
import { stringify } from "csv-stringify";
import { type CsvValue, escapeCell } from "@/lib/contracts/escape-cell";
import type { Lang } from "./columns";

export interface CsvTable {
	header: string[];
	rows: Iterable<CsvValue[]> | AsyncIterable<CsvValue[]>;
}

/** As a spreadsheet in that language reads a file that is opened with a double click. */
const spellings = {
	en: { delimiter: ",", decimal: "." },
	da: { delimiter: ";", decimal: "," },
};

/**
 * The table as CSV, row by row as it is read: UTF-8 with a byte-order mark (Excel), CRLF (RFC 4180), formulas escaped,
 * signs of the language. A failing source breaks the stream, so a file cut short never looks whole.
 */
export function streamCsv({ header, rows }: CsvTable, lang: Lang): ReadableStream<Uint8Array> {
	const { delimiter, decimal } = spellings[lang];
	const source = Readable.from(escaped(header, rows, decimal));
	// By itself the writer quotes only its own record delimiter, not a lone line feed.
	const csv = stringify({ bom: true, delimiter, record_delimiter: "windows", quoted_match: /[\r\n]/ });
	source.on("error", (error) => csv.destroy(error));
	return Readable.toWeb(source.pipe(csv)) as ReadableStream<Uint8Array>;
}

async function* escaped(header: string[], rows: CsvTable["rows"], decimal: string): AsyncGenerator<string[]> {
	const write = (value: CsvValue) =>
		typeof value === "number" ? escapeCell(value).replace(".", decimal) : escapeCell(value);
	yield header.map(escapeCell);
	for await (const row of rows) {
		if (row.length !== header.length) throw new Error(`a row of ${row.length} under ${header.length} headings`);
		yield row.map(write);
	}
}
