import { type CsvValue, escapeCell } from "@/lib/contracts/escape-cell";

/** With a byte-order mark (Excel), CRLF (RFC 4180), formulas escaped, and in Danish with semicolons and decimal commas. */
export function toCsv(rows: readonly (readonly CsvValue[])[], locale: string): string {
	const [delimiter, decimal] = locale === "da" ? ([";", ","] as const) : ([",", "."] as const);
	const write = (value: CsvValue) => {
		const cell = typeof value === "number" ? escapeCell(value).replace(".", decimal) : escapeCell(value);
		return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
	};
	return `\uFEFF${rows.map((row) => row.map(write).join(delimiter)).join("\r\n")}\r\n`;
}
