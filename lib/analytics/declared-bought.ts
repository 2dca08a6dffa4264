/** Groups of fewer people are not shown. */
export const LEAST_PEOPLE = 10;

/** People who said `said` and bought something at all that has the attribute; of them, how many bought each value of it. */
export interface DeclaredRow {
	said: string;
	people: number;
	bought: { value: string; people: number }[];
}

/** people null: hidden. */
export interface DeclaredTable {
	/** The attribute's values, in the rows' order. */
	values: string[];
	rows: { said: string; people: number | null; bought: { value: string; people: number | null }[] }[];
}

/**
 * What was said against what was bought, with small groups hidden: a row of fewer than `least` people wholly; a cell when fewer
 * than `least` people are in it or in the rest of its row, since either tells of the other. Where one cell alone of a row
 * is hidden, the least of the shown ones is too: people may have bought one value each, and what is hidden would be the row less the others.
 * Throws RangeError for a cell larger than its row.
 */
export function declaredTable(rows: readonly DeclaredRow[], least: number = LEAST_PEOPLE): DeclaredTable {
	const values = [...new Set(rows.flatMap(({ bought }) => bought.map(({ value }) => value)))];
	return {
		values,
		rows: rows.map(({ said, people, bought }) => {
			const counts = values.map((value) => bought.find((cell) => cell.value === value)?.people ?? 0);
			if (counts.some((count) => count > people)) throw new RangeError(`a cell of more than ${people}`);
			const hidden = people < least ? new Set(values.keys()) : hiddenCells(counts, people, least);
			return {
				said,
				people: people < least ? null : people,
				bought: values.map((value, at) => ({ value, people: hidden.has(at) ? null : (counts[at] ?? 0) })),
			};
		}),
	};
}

function hiddenCells(counts: readonly number[], people: number, least: number): Set<number> {
	const small = counts.flatMap((count, at) => (count < least || people - count < least ? [at] : []));
	const shown = [...counts.keys()].filter((at) => !small.includes(at));
	if (small.length !== 1 || shown.length === 0) return new Set(small);
	const partner = shown.reduce((least, at) => ((counts[at] ?? 0) < (counts[least] ?? 0) ? at : least));
	return new Set([...small, partner]);
}
