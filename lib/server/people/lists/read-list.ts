import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { LIST_ROWS, type ListField, listFields } from "@/lib/contracts/people-list";
import { decodeText } from "@/lib/server/catalog/import/decode-text";
import { detectDelimiter } from "@/lib/server/catalog/import/detect-delimiter";
import { detectEncoding, unreadable } from "@/lib/server/catalog/import/detect-encoding";
import { readRecords } from "@/lib/server/catalog/import/read-records";

export type ListColumns = Record<ListField, number | null>;

/** One row of the list, counted as a spreadsheet does; null: it can't be read. */
export interface ListRow {
	row: number;
	cells: Record<ListField, string> | null;
}

export interface ReadList {
	headers: string[];
	columns: ListColumns;
	rows: ListRow[];
}

/** Words by which a column is known, in lower case. */
const words: Record<ListField, RegExp> = {
	email: /e-?mail|mail/,
	name: /name|navn/,
	purpose: /purpose|formål|consent|samtykke/,
	date: /date|dato|when|day/,
	proof: /proof|bevis|reference|source|kilde|dokumentation|evidence/,
};

/**
 * Reads the list, whose first row names its columns; what those hold is guessed where `told` names none. Throws
 * `unreadable-file`, and `too-large` for more than LIST_ROWS rows.
 */
export async function readList(bytes: Buffer, told: Partial<ListColumns>): Promise<ReadList> {
	const encoding = detectEncoding(bytes);
	const head = decodeText(bytes.subarray(0, 64 * 1024), encoding).next();
	const delimiter = detectDelimiter(head.done ? "" : head.value);
	let headers: string[] | null = null;
	let columns: ListColumns | null = null;
	const rows: ListRow[] = [];
	for await (const { row, cells } of readRecords(bytes, encoding, delimiter)) {
		if (!headers || !columns) {
			headers = (cells ?? []).map((cell) => cell.trim().slice(0, 100));
			columns = columnsOf(headers, told);
			continue;
		}
		if (cells?.every((cell) => cell.trim() === "")) continue;
		if (rows.length === LIST_ROWS) throw new AppError("too-large", "too many rows");
		rows.push({ row, cells: cells && pick(cells, columns) });
	}
	if (!headers || !columns || rows.length === 0) throw unreadable("no-rows");
	return { headers, columns, rows };
}

function columnsOf(headers: string[], told: Partial<ListColumns>): ListColumns {
	const given = listFields.some((field) => told[field] !== undefined && told[field] !== null);
	const taken = new Set<number>();
	const guess = (field: ListField): number | null => {
		const at = headers.findIndex((name, index) => !taken.has(index) && words[field].test(name.toLowerCase()));
		if (at >= 0) taken.add(at);
		return at < 0 ? null : at;
	};
	const entries = listFields.map((field) => [field, given ? (told[field] ?? null) : guess(field)]);
	return Object.fromEntries(entries) as ListColumns;
}

function pick(cells: string[], columns: ListColumns): Record<ListField, string> {
	const cell = (field: ListField) => (columns[field] === null ? "" : (cells[columns[field]] ?? ""));
	const entries = listFields.map((field) => [field, cell(field).normalize("NFC").trim().slice(0, 1_000)]);
	return Object.fromEntries(entries) as Record<ListField, string>;
}
