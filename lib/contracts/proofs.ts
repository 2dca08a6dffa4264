import { z } from "zod";
import type { ProofReport } from "../quiz/prove/proof-report";
import type { Finding, NodeId } from "../quiz/types";

/** How likely answers are taken to be: all permitted ones alike, or as people have given them so far. */
export const weightings = ["uniform", "observed"] as const;
export type Weighting = (typeof weightings)[number];

export const proofQuery = z.object({ weighting: z.enum(weightings).default("uniform") });

/** What can be known of a draft before anyone takes it. */
export interface ProofReply {
	/** Of the draft that was looked at. */
	revision: number;
	/** What needs no proof to be found (`validate`). */
	checks: Finding[];
	/** Completed responses whose answers "observed" weighs by: the last ones, at most 5,000. */
	responses: number;
	/** Null: the quiz asks nothing yet, or can't be run before its errors are mended. */
	proof: Proof | null;
}

export interface Proof {
	report: ProofReport;
	/** Products and outcomes that may stand in each slot, its decision's among them, fallbacks left out. */
	candidates: { slot: NodeId; products: string[] }[];
	/** Of all products that the report names, by id. */
	titles: Record<string, string>;
}
