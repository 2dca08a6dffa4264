export type CsvValue = string | number | boolean | null;

/** What a spreadsheet would take for a formula: = + - @ (also full-width), or a control character hiding one. */
const risky = /^[\s\p{C}]*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A cell that no spreadsheet will run: text that could begin a formula is led by an apostrophe, which spreadsheets
 * show as text. Numbers are numbers, and null is empty. Quoting is the CSV writer's part.
 */
export function escapeCell(value: CsvValue): string {
	if (value === null) return "";
	if (typeof value === "number") return Number.isFinite(value) ? String(value) : "";
	if (typeof value === "boolean") return value ? "1" : "0";
	return risky.test(value) ? `'${value}` : value;
}
