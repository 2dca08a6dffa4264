import type { Finding } from "../types";
import type { FlowReport } from "./flow-types";
import type { Reachability } from "./reach-types";
import type { Simulation } from "./simulate";

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

export type ProofCheck = "flow" | "reach" | "simulation";
