import "server-only";
import type { CustomerProblem, CustomerReport } from "@/lib/contracts/customers";
import type { RowProblem } from "./customer-row";
import type { CustomerDecision } from "./decide-customer";

const SHOWN_ROWS = 20;

export const emptyReport = (): CustomerReport => ({
	...{ rows: 0, added: 0, changed: 0, unchanged: 0, values: 0, consents: 0, merged: 0, rejected: 0 },
	apart: { "no-consent": 0, restricted: 0, erased: 0 },
	problems: [],
});

/** One row of the file, and what became of it; null: it could not be read. */
export interface TakenRow {
	row: number;
	problems: RowProblem[];
	decision: CustomerDecision | null;
}

/**
 * Its problems, with the one that shows only when it is taken. Of whom was erased or asked for restriction nothing is kept, not even
 * what is wrong; who doesn't agree may do so by a consent that only lacks its proof.
 */
export function problemsOf({ problems, decision }: TakenRow): RowProblem[] {
	if (decision?.kind === "apart" && decision.reason !== "no-consent") return [];
	const several = decision?.kind === "take" && decision.strange.length > 0;
	return several ? [...problems, { problem: "several", column: null }] : problems;
}

/** The report with these rows in it; columns by their names. */
export function addToReport(
	report: CustomerReport,
	rows: readonly TakenRow[],
	headers: readonly string[],
): CustomerReport {
	const sum = structuredClone(report);
	for (const row of rows) {
		sum.rows++;
		if (row.decision) count(sum, row.decision);
		const found = problemsOf(row);
		if (found.length > 0) sum.rejected++;
		for (const { problem, column } of found) {
			note(sum.problems, problem, column === null ? null : (headers[column] ?? ""), row.row);
		}
	}
	return sum;
}

function count(sum: CustomerReport, decision: CustomerDecision): void {
	if (decision.kind === "apart") {
		sum.apart[decision.reason]++;
		return;
	}
	const { isAdded, isNew, values, consents, joins } = decision;
	sum[isAdded ? "added" : isNew ? "changed" : "unchanged"]++;
	sum.values += values.length;
	sum.consents += consents.length;
	sum.merged += joins.length;
}

function note(problems: CustomerReport["problems"], problem: CustomerProblem, column: string | null, row: number) {
	const known = problems.find((one) => one.problem === problem && one.column === column);
	if (!known) problems.push({ problem, column, count: 1, rows: [row] });
	else {
		known.count++;
		if (known.rows.length < SHOWN_ROWS) known.rows.push(row);
	}
}
