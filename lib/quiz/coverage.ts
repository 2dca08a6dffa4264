import type { DecisionTable, NodeId } from "./types";

/** One choice for each column; null: no choice was made. */
export type Combination = readonly (NodeId | null)[];

/** With more combinations than this a table isn't looked at as a whole. */
export const MOST_COMBINATIONS = 5_000;

/** The choices of each column's question, in order. */
export type Columns = readonly (readonly NodeId[])[];

export function countCombinations(columns: Columns): number {
	return columns.reduce((count, choices) => count * choices.length, 1);
}

/**
 * Combinations of one choice for each column that no row covers, in the order of the choices; null when there are too many
 * to look at. An answer with several choices is covered when one of them is, so it needs no look of its own.
 */
export function uncovered(table: DecisionTable, columns: Columns): Combination[] | null {
	if (countCombinations(columns) > MOST_COMBINATIONS) return null;
	return combinations(columns).filter((one) => rowFor(table, one) < 0);
}

/** Places of the rows that never decide: on whatever answers they hold, an earlier one does. Null as above. */
export function shadowedRows(table: DecisionTable, columns: Columns): number[] | null {
	const open = columns.map((choices) => [...choices, null]);
	if (open.reduce((count, choices) => count * choices.length, 1) > MOST_COMBINATIONS) return null;
	const deciding = new Set(combinations(open).map((one) => rowFor(table, one)));
	return [...table.rows.keys()].filter((at) => !deciding.has(at));
}

/** The first row that holds for the combination, or −1. */
function rowFor({ questions, rows }: DecisionTable, one: Combination): number {
	return rows.findIndex(({ cells }) =>
		questions.every((_, column) => {
			const cell = cells[column] ?? [];
			const made = one[column] ?? null;
			return cell.length === 0 || (made !== null && cell.includes(made));
		}),
	);
}

function combinations<T>(columns: readonly (readonly T[])[]): T[][] {
	return columns.reduce<T[][]>((all, choices) => all.flatMap((one) => choices.map((choice) => [...one, choice])), [[]]);
}
