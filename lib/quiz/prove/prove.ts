import type { CompiledQuiz } from "../compile-quiz";
import type { Finding } from "../types";
import { openSpace } from "./explore";
import { findFaults } from "./find-faults";
import { type FlowReport, reportFlow } from "./flow-report";
import { proveReach, type Reachability } from "./reach";
import { type Observed, type Simulation, simulate } from "./simulate";

export type ProofCheck = "flow" | "reach" | "simulation";

/** What can be known of a quiz before anyone has taken it. */
export interface ProofReport {
	/** Which parts are proved; what isn't claims nothing that it hasn't seen. */
	exactByCheck: Record<ProofCheck, boolean>;
	flow: FlowReport;
	reach: Reachability;
	simulation: Simulation;
	/** What is worth a sentence and a place to go to. */
	findings: Finding[];
}

export interface ProveOptions {
	/** Answers of people so far, or null for all answers equally. */
	observed: Observed | null;
	seed: number;
	/** Asked at every step of a check; false cuts it off. The clock is the caller's: this has none. */
	goOn: Record<ProofCheck, () => boolean>;
}

/** Random runs that look for witnesses before the search begins. */
const FIRST_RUNS = 300;
/** Up to so many paths all are evaluated; beyond, a sample of so many runs. */
const EXACT_UP_TO = 3_000;
const SAMPLE_RUNS = 1_000;

/** Checks 1 to 4 of docs/proofs.md on a quiz bound to its catalog. The same seed and budget give the same report. */
export function proveQuiz(quiz: CompiledQuiz, { observed, seed, goOn }: ProveOptions): ProofReport {
	const space = openSpace(quiz);
	const flow = reportFlow(quiz, goOn.flow);
	const reach = proveReach(space, { seed, runs: FIRST_RUNS, goOn: goOn.reach });
	const simulation = simulate(space, {
		...{ observed, seed, runs: SAMPLE_RUNS, exactUpTo: EXACT_UP_TO },
		goOn: goOn.simulation,
	});
	const exactByCheck = { flow: flow.exact, reach: reach.exact, simulation: simulation.exact };
	return { exactByCheck, flow, reach, simulation, findings: findFaults(quiz, { flow, reach, simulation }) };
}
