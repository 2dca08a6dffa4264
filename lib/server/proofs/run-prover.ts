import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { attributesOf } from "@/lib/quiz/targets";
import type { Catalog, QuizDocument } from "@/lib/quiz/types";
import { proverFile } from "./prover-file";
import type { Proved, ProverTask } from "./prover-task";

// Next's bundler would look for the file of any `new Worker` it can see, and this one is another bundle's.
const { Worker } = process.getBuiltinModule("node:worker_threads");
/** The prover stops by its own clock after 10 s; this is for what no clock is asked in. */
const MOST_MS = 30_000;
const MOST_MEMORY_MB = 1_024;

/** Proves in a thread of its own (`server/prover.ts`). Errors: `busy` when it takes too long; whatever the engine throws. */
export async function runProver(task: ProverTask): Promise<Proved> {
	const workerData: ProverTask = { ...task, catalog: lookedAt(task.document, task.catalog) };
	const worker = new Worker(proverFile(), {
		workerData,
		// It needs nothing of ours, least of all secrets.
		...{ env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: MOST_MEMORY_MB } },
	});
	// The end of the process need not wait for it.
	worker.unref();
	return new Promise((done, fail) => {
		const timer = setTimeout(() => {
			void worker.terminate();
			fail(new AppError("busy", `the prover took more than ${MOST_MS} ms`));
		}, MOST_MS);
		worker.once("message", done);
		worker.once("error", fail);
		worker.once("exit", (code) => {
			clearTimeout(timer);
			fail(new Error(`the prover ended with code ${code} before it was done`));
		});
	});
}

/** Without the attributes that the quiz doesn't look at: they need not be copied. */
function lookedAt(document: QuizDocument, catalog: Catalog): Catalog {
	const used = attributesOf(document);
	const products = catalog.products.map((product) => ({
		...product,
		attributes: Object.fromEntries(Object.entries(product.attributes).filter(([key]) => used.has(key))),
	}));
	return { ...catalog, products };
}
