import "server-only";
import cluster from "node:cluster";
import type { WaysProved } from "@/lib/quiz/prove/prove";
import { inTurn } from "./in-turn";
import type { Proved } from "./prover-task";
import { isToldProof } from "./told-proof";
import { WaitingLine } from "./waiting-line";

const KEPT = 50;
const MOST_WAITING = 6;

interface Proofs {
	/** Finished, the last used at the end. */
	done: Map<string, Proved>;
	/** Of finished ones what doesn't hang on the weighting, by quiz and catalog. */
	ways: Map<string, WaysProved>;
	running: Map<string, Promise<Proved>>;
	line: WaitingLine;
}
const shared = globalThis as typeof globalThis & { candorProofs?: Proofs };

/** One per process, whichever bundle asks. */
function proofs(): Proofs {
	shared.candorProofs ??= { done: new Map(), ways: new Map(), running: new Map(), line: new WaitingLine(MOST_WAITING) };
	return shared.candorProofs;
}

/**
 * What was proved before, or else is proved now: whoever asks meanwhile waits for the same run. `prove` is given what an earlier
 * proof with other weights has found, by `quiz`, which names the quiz and its catalog. Errors: `busy`.
 */
export async function proofOf(
	{ key, quiz }: { key: string; quiz: string },
	prove: (known: WaysProved | undefined) => Promise<Proved>,
): Promise<Proved> {
	const { done, ways, running, line } = proofs();
	const proved = use(done, key);
	if (proved) return proved;
	const start = () =>
		inTurn(async () => {
			// Another worker may have proved it while this one waited.
			const known = use(done, key);
			if (known) return known;
			const told = { proof: key, quiz, proved: await prove(use(ways, quiz)) };
			heardProof(told);
			if (cluster.isWorker) process.send?.(told);
			return told.proved;
		});
	const run = running.get(key) ?? line.run(start);
	running.set(key, run);
	return run.finally(() => running.delete(key));
}

/** Keeps what was proved, here or in another worker of this machine. A message that is of something else is left alone. */
export function heardProof(message: unknown): void {
	if (!isToldProof(message)) return;
	const { done, ways } = proofs();
	const { proof, quiz, proved } = message;
	keep(done, proof, proved);
	keep(ways, quiz, { flow: proved.report.flow, reach: proved.report.reach });
}

function keep<T>(kept: Map<string, T>, key: string, value: T): void {
	kept.delete(key);
	kept.set(key, value);
	const oldest = kept.keys().next().value;
	if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
}

/** The last used stands at the end. */
function use<T>(kept: Map<string, T>, key: string): T | undefined {
	const known = kept.get(key);
	if (known !== undefined) keep(kept, key, known);
	return known;
}
