import "server-only";
import type { Proved } from "./prover-task";
import { WaitingLine } from "./waiting-line";

const KEPT = 50;
const MOST_WAITING = 6;

interface Proofs {
	/** Finished, the last used at the end. */
	done: Map<string, Proved>;
	running: Map<string, Promise<Proved>>;
	line: WaitingLine;
}
const shared = globalThis as typeof globalThis & { candorProofs?: Proofs };

/** One per process, whichever bundle asks. */
function proofs(): Proofs {
	shared.candorProofs ??= { done: new Map(), running: new Map(), line: new WaitingLine(MOST_WAITING) };
	return shared.candorProofs;
}

/** What was proved before, or else is proved now: whoever asks meanwhile waits for the same run. Errors: `busy`. */
export async function proofOf(key: string, prove: () => Promise<Proved>): Promise<Proved> {
	const known = knownProof(key);
	if (known) return known;
	const { running, line } = proofs();
	const run = running.get(key) ?? line.run(prove).then((proved) => keep(key, proved));
	running.set(key, run);
	return run.finally(() => running.delete(key));
}

function keep(key: string, proved: Proved): Proved {
	const { done } = proofs();
	done.set(key, proved);
	const oldest = done.keys().next().value;
	if (done.size > KEPT && oldest !== undefined) done.delete(oldest);
	return proved;
}

function knownProof(key: string): Proved | null {
	const { done } = proofs();
	const known = done.get(key);
	if (!known) return null;
	done.delete(key);
	done.set(key, known);
	return known;
}
