import type { Answers, NodeId } from "../types";
import type { Verdict } from "./verdict";

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
