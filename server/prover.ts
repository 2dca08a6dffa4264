import { parentPort, workerData } from "node:worker_threads";
import { listBits, unite } from "@/lib/quiz/bitset";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import type { CompiledQuiz } from "@/lib/quiz/compiled-quiz";
import { itemAt } from "@/lib/quiz/items";
import { askEntry } from "@/lib/quiz/prove/ask-entry";
import type { ProofCheck } from "@/lib/quiz/prove/proof-report";
import { proveQuiz } from "@/lib/quiz/prove/prove";
import type { Proved, ProverTask } from "@/lib/server/proofs/prover-task";

/** The thread that proves one quiz and ends: proofs take seconds, in which the process goes on answering. */

const BUDGET_MS: Record<ProofCheck, number> = { flow: 1_000, reach: 6_000, simulation: 3_000 };
/** Always the same, so that the same quiz has the same report. */
const SEED = 1;

const { document, catalog, observed, known } = workerData as ProverTask;
const quiz = compileQuiz(askEntry(document), compileCatalog(catalog));
const goOn = { flow: clock(BUDGET_MS.flow), reach: clock(BUDGET_MS.reach), simulation: clock(BUDGET_MS.simulation) };
const proved: Proved = {
	report: proveQuiz(quiz, { observed, seed: SEED, known, goOn }),
	candidates: candidatesOf(quiz),
};
parentPort?.postMessage(proved);

/** True for so long from the first time it is asked. */
function clock(ms: number): () => boolean {
	let end: number | null = null;
	return () => {
		const now = performance.now();
		end ??= now + ms;
		return now < end;
	};
}

/** Products and outcomes that may stand in a slot: its candidates, and whom its decision picks. */
function candidatesOf({ pages, items }: CompiledQuiz): Proved["candidates"] {
	return [...pages.values()].flatMap(({ slots }) =>
		slots.map(({ slot, candidates, picks }) => {
			const all = candidates.slice();
			unite(all, picks);
			return { slot: slot.id, products: listBits(all).map((index) => itemAt(items, index)) };
		}),
	);
}
