import type { Proof } from "@/lib/contracts/proofs";
import type { WaysProved } from "@/lib/quiz/prove/prove";
import type { Observed } from "@/lib/quiz/prove/weigh-answers";
import type { Catalog, QuizDocument } from "@/lib/quiz/types";

/** What the prover's thread is given; plain values, since they are copied. */
export interface ProverTask {
	document: QuizDocument;
	catalog: Catalog;
	observed: Observed | null;
	known: WaysProved | undefined;
}

/** What it gives back. */
export type Proved = Pick<Proof, "report" | "candidates">;
