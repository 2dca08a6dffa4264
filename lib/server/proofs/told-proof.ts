import "server-only";
import type { Proved } from "./prover-task";

/** A finished proof as one worker tells it to the others of its machine (server/workers.ts hands it on). */
interface ToldProof {
	/** See `proofKey`. */
	proof: string;
	/** Names the quiz and its catalog. */
	quiz: string;
	proved: Proved;
}

export const isToldProof = (message: unknown): message is ToldProof =>
	typeof message === "object" && message !== null && "proof" in message;
