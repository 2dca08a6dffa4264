import "server-only";
import { type Delimiter, delimiters } from "@/lib/contracts/catalog-import";

/** The delimiter that splits the first records into the same, largest number of cells; a comma when none does. */
export function detectDelimiter(head: string): Delimiter {
	let best: { delimiter: Delimiter; score: number } = { delimiter: ",", score: 0 };
	for (const delimiter of delimiters) {
		const counts = cellCounts(head, delimiter, 20);
		const first = counts[0] ?? 1;
		if (first < 2) continue;
		const same = counts.filter((count) => count === first).length / counts.length;
		const score = same * 1000 + first;
		if (score > best.score) best = { delimiter, score };
	}
	return best.delimiter;
}

/** Cells of each of the first records; delimiters and newlines inside quotes don't count. */
function cellCounts(text: string, delimiter: string, records: number): number[] {
	const counts: number[] = [];
	let quoted = false;
	let cells = 1;
	let blank = true;
	for (const char of text) {
		if (char === '"') quoted = !quoted;
		if (!quoted && char === delimiter) cells++;
		if (!quoted && char === "\n") {
			if (!blank) counts.push(cells);
			if (counts.length === records) return counts;
			cells = 1;
			blank = true;
		} else blank = false;
	}
	if (!blank && counts.length === 0) counts.push(cells);
	return counts;
}
