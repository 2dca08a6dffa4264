import "server-only";
import { guessFields } from "./guess-field";
import { parseNumber } from "./parse-number";

/** The first record names the columns when it has a name we know, or is all distinct words and the next ones aren't. */
export function guessHeader(records: string[][]): boolean {
	const [first = [], ...rest] = records;
	const filled = first.filter((cell) => cell.trim() !== "");
	if (filled.length < first.length / 2) return false;
	const looksLikeData = (cell: string) =>
		parseNumber(cell, ".") !== null || /^https?:\/\//i.test(cell) || cell.length > 80;
	if (filled.some(looksLikeData)) return false;
	if (filled.some((cell) => guessFields(cell).length > 0)) return true;
	if (new Set(filled.map((cell) => cell.trim().toLowerCase())).size < filled.length) return false;
	// Words above words only: a header unless a cell of it comes again below.
	return !first.some((cell, column) => cell !== "" && rest.some((record) => record[column] === cell));
}
