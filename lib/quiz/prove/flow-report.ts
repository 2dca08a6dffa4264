import type { CompiledQuiz } from "../compile-quiz";
import type { Answers, NodeId } from "../types";
import { flowClasses } from "./flow-classes";
import { partsOf } from "./flow-marks";
import { FlowSearch } from "./flow-search";
import { type Verdict, verdict } from "./verdict";

export type RuleCause =
	/** Nobody ever leaves, or comes to, its screen. */
	| { kind: "never-asked" }
	/** Whenever it is asked, its condition fails. */
	| { kind: "never-holds" }
	/** Whenever it holds, one of these before it holds as well. */
	| { kind: "shadowed"; by: NodeId[] };

/** Rules that keep a block or choice away, each from some: together from everybody. */
export interface PartCause {
	by: NodeId[];
}

export interface PathLength {
	/** Screens seen. */
	screens: number;
	witness: Answers;
}

/** How people can move through a quiz, whatever is recommended. */
export interface FlowReport {
	/** Every path was looked at, up to what conditions can tell apart. */
	exact: boolean;
	/** Different states of the flow: a screen with all that later conditions look at. */
	states: number;
	/** Different ways to answer, every permitted answer on its steps counted; approximate above 2⁵³. */
	paths: number;
	shortest: PathLength | null;
	longest: PathLength | null;
	screens: { screen: NodeId; verdict: Verdict<null> }[];
	/** Blocks and choices. */
	parts: { part: NodeId; verdict: Verdict<PartCause> }[];
	rules: { rule: NodeId; verdict: Verdict<RuleCause> }[];
	pages: { page: NodeId; verdict: Verdict<RuleCause> }[];
	/** Screens that some answers lead to and none leave. */
	deadEnds: { screen: NodeId; witness: Answers }[];
}

/**
 * Walks every path of a quiz once, merging answers that no condition tells apart and states from which the same follows.
 * `goOn` is asked at every state; false cuts the search off, and what was not seen by then is not claimed.
 */
export function reportFlow(quiz: CompiledQuiz, goOn: () => boolean): FlowReport {
	const search = new FlowSearch(quiz.document, flowClasses(quiz), goOn);
	const whole = search.run();
	const { document } = quiz;
	const { marks } = search;
	return {
		exact: search.exact,
		states: search.states,
		paths: whole?.paths ?? 0,
		shortest: whole?.shortest ?? null,
		longest: whole?.longest ?? null,
		screens: document.screens.map(({ id }) => ({
			screen: id,
			verdict: verdict(search.exact, marks.screens.get(id), () => null),
		})),
		parts: document.screens.flatMap((screen) =>
			screen.blocks.flatMap(partsOf).map((part) => ({
				part: part.id,
				verdict: verdict(search.exact, marks.parts.get(part.id), () => ({ by: marks.keptAwayBy(screen, part) })),
			})),
		),
		rules: document.rules.map(({ id }) => ({
			rule: id,
			verdict: verdict(search.exact, marks.fired.get(id), () => marks.cause(id)),
		})),
		pages: document.resultPages.map(({ id }) => ({
			page: id,
			verdict: verdict(search.exact, marks.fired.get(id), () => marks.cause(id)),
		})),
		deadEnds: [...marks.deadEnds].map(([screen, witness]) => ({ screen, witness })),
	};
}
