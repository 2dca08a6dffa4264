import { type Rate, rate } from "./rate";

/** Grouped rows that the matrix is made of; all over completed responses only, test runs left out. */
export interface MatrixCounts {
	/** Completed responses that answered the question (skipped and declined left out). */
	answered: { question: string; completed: number }[];
	/** Completed responses with the choice on the final path. */
	chosen: { question: string; choice: string; completed: number }[];
	/** Completed responses that answered the question and were shown the product. */
	shown: { question: string; product: string; completed: number }[];
	/** Completed responses with the choice on the final path that were shown the product; `credited`: the trace gives the product points from the choice. */
	cells: { choice: string; product: string; completed: number; credited: number }[];
}

export interface MatrixCell {
	product: string;
	/** Among the completed with the choice: how many were shown the product. */
	share: Rate;
	/** Among all completed that answered the question: how many were shown the product. */
	base: Rate;
	/** share − base, −1..1; null when nobody chose it. */
	lift: number | null;
	/** Part of `share.hits` in which the trace gives the product points from the choice. */
	credited: Rate;
}
export interface MatrixRow {
	question: string;
	choice: string;
	/** Completed with the choice. */
	completed: number;
	/** One per column, in the columns' order. */
	cells: MatrixCell[];
}

/** A row of no responses for each choice that nobody made, in the order of `questions` and their choices. */
export function withAllChoices<C extends MatrixCounts>(
	counts: C,
	questions: { id: string; choices: { id: string }[] }[],
): C {
	const made = new Map(counts.chosen.map(({ choice, completed }) => [choice, completed]));
	const chosen = questions.flatMap(({ id, choices }) =>
		choices.map((choice) => ({ question: id, choice: choice.id, completed: made.get(choice.id) ?? 0 })),
	);
	return { ...counts, chosen };
}

/** The answer × product matrix: a row per chosen entry in the given order, a cell for each of `products`. Absent rows count as 0. */
export function matrix(counts: MatrixCounts, products: string[]): MatrixRow[] {
	const answered = new Map(counts.answered.map((row) => [row.question, row.completed]));
	const shown = new Map(counts.shown.map((row) => [key(row.question, row.product), row.completed]));
	const cells = new Map(counts.cells.map((row) => [key(row.choice, row.product), row]));
	return counts.chosen.map(({ question, choice, completed }) => ({
		question,
		choice,
		completed,
		cells: products.map((product) => {
			const cell = cells.get(key(choice, product));
			const base = rate(shown.get(key(question, product)) ?? 0, answered.get(question) ?? 0);
			return matrixCell(product, rate(cell?.completed ?? 0, completed), base, cell?.credited ?? 0);
		}),
	}));
}

function matrixCell(product: string, share: Rate, base: Rate, credited: number): MatrixCell {
	const lift = share.value === null || base.value === null ? null : share.value - base.value;
	return { product, share, base, lift, credited: rate(credited, share.hits) };
}

const key = (a: string, b: string) => `${a}\n${b}`;
