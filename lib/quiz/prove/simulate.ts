import type { AnswerSpace } from "./answer-space";
import { countClassPaths } from "./class-paths";
import type { Figures } from "./figures";
import { simulateExactly } from "./simulate-exactly";
import { simulateSample } from "./simulate-sample";
import { type Observed, weighAnswers } from "./weigh-answers";

export interface SimulateOptions {
	/**
	 * How likely answers are: null for every permitted answer to a question equally, else as observed, each question by
	 * itself. A question nobody has answered yet counts as in the first case.
	 */
	observed: Observed | null;
	seed: number;
	/** Runs of a sample. */
	runs: number;
	/** Up to so many paths that differ all are evaluated instead, unless that is cut off, and shares are exact. */
	exactUpTo: number;
	/** Asked at every step; false cuts it off. */
	goOn: () => boolean;
}

/** What becomes of people who answer in a given way. */
export interface Simulation extends Figures {
	/** All paths were evaluated; otherwise a sample, whose shares are uncertain. */
	exact: boolean;
	weighting: "uniform" | "observed";
}

/** Evaluates all paths, or a seeded sample of them. The same seed gives the same report. */
export function simulate(space: AnswerSpace, options: SimulateOptions): Simulation {
	const { observed, runs, exactUpTo, goOn } = options;
	const weights = weighAnswers(space, observed);
	const paths = exactUpTo > 0 ? countClassPaths(space, goOn) : Number.POSITIVE_INFINITY;
	const sample = () => simulateSample(space, weights, options);
	// A run of a sample is evaluated again for each of its answers; fewer paths than that need no sample to fall back on.
	const sampled = paths > space.questions.size * runs ? sample() : null;
	const exact = paths <= exactUpTo ? simulateExactly(space, weights, goOn) : null;
	const figures = exact ?? sampled ?? sample();
	return { exact: exact !== null, weighting: observed ? "observed" : "uniform", ...figures };
}
