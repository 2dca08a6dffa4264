import type { Examination, PlacedFinding } from "./examine";
import { count, sayNumber } from "./words";

/** One line for each finding, errors first, and what they rest on. */
export function checkText({ findings, report }: Examination): string {
	const errors = findings.filter(({ severity }) => severity === "error").length;
	const sum = `${count(errors, "error")}, ${count(findings.length - errors, "warning")}.`;
	return [
		...findings.map(line),
		`${sum} ${report ? basis(report) : "Proofs are run once the errors are mended."}`,
	].join("\n");
}

function line({ severity, code, message, place }: PlacedFinding): string {
	return `${severity.padEnd(7)}  ${code}  ${message}${place ? `  [${place}]` : ""}`;
}

function basis({ exactByCheck, simulation }: NonNullable<Examination["report"]>): string {
	const flow = exactByCheck.flow
		? "Every way through the quiz was looked at"
		: "Time ran out on the ways through the quiz";
	const reach = exactByCheck.reach
		? "what can be recommended is proved"
		: "what can be recommended is not settled in full";
	const runs = sayNumber(simulation.evaluated);
	const results = exactByCheck.simulation
		? `shares are of all ${runs} paths that differ`
		: `shares are of a sample of ${runs} runs`;
	return `${flow}; ${reach}; ${results}.`;
}
