import type { CompiledQuiz } from "../compiled-quiz";
import { openSpace } from "./explore";
import { findFaults } from "./find-faults";
import { reportFlow } from "./flow-report";
import type { ProofCheck, ProofReport } from "./proof-report";
import { proveReach } from "./reach";
import { simulate } from "./simulate";
import type { Observed } from "./weigh-answers";

export type WaysProved = Pick<ProofReport, "flow" | "reach">;

export interface ProveOptions {
	/** Answers of people so far, or null for all answers equally. */
	observed: Observed | null;
	seed: number;
	/** What was proved of the same quiz and catalog before; it doesn't depend on how likely answers are. */
	known?: WaysProved | undefined;
	/** Asked at every step of a check; false cuts it off. The clock is the caller's: this has none. */
	goOn: Record<ProofCheck, () => boolean>;
}

/** Random runs that look for witnesses before the search begins. */
const FIRST_RUNS = 300;
/** Paths that a simulation evaluates all of, if it has the time: so many fit into the memory. Else a sample of so many runs. */
const EXACT_UP_TO = 500_000;
const SAMPLE_RUNS = 1_000;

/** Checks 1 to 4 of docs/proofs.md on a quiz bound to its catalog. The same seed, and `goOn` that answer the same, give the same report. */
export function proveQuiz(quiz: CompiledQuiz, { observed, seed, known, goOn }: ProveOptions): ProofReport {
	const space = openSpace(quiz);
	const flow = known?.flow ?? reportFlow(quiz, goOn.flow);
	const reach = known?.reach ?? proveReach(space, { seed, runs: FIRST_RUNS, goOn: goOn.reach });
	const simulation = simulate(space, {
		// Where the ways through the quiz couldn't be counted, they can't all be evaluated.
		...{ observed, seed, runs: SAMPLE_RUNS, exactUpTo: flow.exact ? EXACT_UP_TO : 0 },
		goOn: goOn.simulation,
	});
	const exactByCheck = { flow: flow.exact, reach: reach.exact, simulation: simulation.exact };
	return { exactByCheck, flow, reach, simulation, findings: findFaults(quiz, { flow, reach, simulation }) };
}
