import { performance } from "node:perf_hooks";
import { compileCatalog } from "../lib/quiz/compile-catalog";
import { compileQuiz } from "../lib/quiz/compile-quiz";
import type { ProofCheck, ProofReport } from "../lib/quiz/prove/proof-report";
import { proveQuiz } from "../lib/quiz/prove/prove";
import { pathsQuiz } from "../lib/quiz/testing/paths-quiz";
import { demoQuizAndCatalog } from "./support/demo-quiz";

const SINGLES = 6;
const GROWTH = [2, 3, 4, 5, 6, 8, 10];
/** A check that takes longer is cut off and says that it isn't exact. */
const MOST_MS = 60_000;

interface Measured {
	singles: number;
	seconds: number;
	secondsByCheck: Record<ProofCheck, number>;
	report: ProofReport;
}

/**
 * Proves the seeded quiz of six single and two multiple choices, with whole and with distinct weights, and the demo; prints
 * one line of JSON. Figures are those of the worse of the two variants; `growth` is by number of questions.
 */
function main(): void {
	const variants = [false, true].map((distinct) => prove(SINGLES, distinct));
	const worse = variants.reduce((a, b) => (b.seconds > a.seconds ? b : a));
	const growth = Object.fromEntries(
		GROWTH.map((singles) => [
			singles + 2,
			Math.max(...[false, true].map((distinct) => prove(singles, distinct).seconds)),
		]),
	);
	const demo = demoQuizAndCatalog();
	const began = performance.now();
	const demoReport = run(compileQuiz(demo.document, compileCatalog(demo.catalog))).report;
	const demoSeconds = round((performance.now() - began) / 1000);
	const exactByCheck = checks.map((check) => [check, variants.every(({ report }) => report.exactByCheck[check])]);
	console.log(
		JSON.stringify({
			paths: worse.report.flow.paths,
			exact: variants.every(({ report }) => report.exactByCheck.flow && report.exactByCheck.reach),
			exactByCheck: Object.fromEntries(exactByCheck),
			seconds: worse.seconds,
			secondsByCheck: worse.secondsByCheck,
			statesVisited: Math.max(...variants.map(({ report }) => report.flow.states + report.reach.states)),
			peakMemoryMb: round(process.resourceUsage().maxRSS / 1024),
			unreachable: worse.report.reach.products.filter(({ verdict }) => verdict.kind === "unreachable").length,
			demoSeconds,
			demoExact: demoReport.exactByCheck,
			growth,
		}),
	);
}

const checks: ProofCheck[] = ["flow", "reach", "simulation"];

function prove(singles: number, distinct: boolean): Measured {
	const { document, catalog } = pathsQuiz({ singles, distinct });
	const began = performance.now();
	const measured = run(compileQuiz(document, compileCatalog(catalog)));
	return { singles, seconds: round((performance.now() - began) / 1000), ...measured };
}

function run(quiz: Parameters<typeof proveQuiz>[0]): Pick<Measured, "report" | "secondsByCheck"> {
	const times: Partial<Record<ProofCheck, { first: number; last: number }>> = {};
	const clock = (check: ProofCheck) => () => {
		const now = performance.now();
		const time = times[check] ?? { first: now, last: now };
		times[check] = { first: time.first, last: now };
		return now - time.first < MOST_MS;
	};
	const goOn = { flow: clock("flow"), reach: clock("reach"), simulation: clock("simulation") };
	const report = proveQuiz(quiz, { observed: null, seed: 1, goOn });
	const seconds = (check: ProofCheck) => round(((times[check]?.last ?? 0) - (times[check]?.first ?? 0)) / 1000);
	return {
		report,
		secondsByCheck: { flow: seconds("flow"), reach: seconds("reach"), simulation: seconds("simulation") },
	};
}

const round = (x: number): number => Math.round(x * 1000) / 1000;

main();
