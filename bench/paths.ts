import { performance } from "node:perf_hooks";
import { compileCatalog } from "../lib/quiz/compile-catalog";
import { compileQuiz } from "../lib/quiz/compile-quiz";
import { openSpace } from "../lib/quiz/prove/explore";
import { proveReach } from "../lib/quiz/prove/reach";
import { pathsQuiz } from "../lib/quiz/testing/paths-quiz";

for (const distinct of [false]) {
	for (const singles of [6]) {
		const { document, catalog } = pathsQuiz({ singles, distinct });
		const start = performance.now();
		const space = openSpace(compileQuiz(document, compileCatalog(catalog)));
		const opened = performance.now();
		const until = opened + 30_000;
		const report = proveReach(space, { seed: 1, runs: 300, goOn: () => performance.now() < until });
		const verdicts = report.products.map(({ verdict }) => verdict.kind);
		const count = (kind: string) => verdicts.filter((one) => one === kind).length;
		console.log({
			distinct,
			singles,
			exact: report.exact,
			open: opened - start,
			ms: performance.now() - opened,
			tried: report.tried,
			states: report.states,
			reached: count("reached"),
			unreachable: count("unreachable"),
			unknown: count("not-seen"),
		});
	}
}
