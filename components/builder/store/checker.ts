import type { TraitRow } from "@/lib/contracts/traits";
import type { KnownPurpose } from "@/lib/quiz/checks/surroundings";
import type { AttributeDefinition, Catalog, Finding, QuizDocument } from "@/lib/quiz/types";

/** What is known around the document, as it travels to the worker. */
export interface Surroundings {
	catalog: Catalog | null;
	attributes: AttributeDefinition[] | null;
	purposes: KnownPurpose[] | null;
	traits: readonly TraitRow[] | null;
}

/** Surroundings go along only when they are others than before. */
export interface ToCheck {
	document: QuizDocument;
	surroundings: Surroundings | null;
}

export interface Checker {
	check: (document: QuizDocument, surroundings: Surroundings) => void;
	stop: () => void;
}

/**
 * Checks away from the page's own thread. While one document is looked at the last one waits; those between are passed over.
 * A worker that fails, as when its script can't be had without the network, is followed by another at the next check.
 */
export function startChecker(onFindings: (findings: Finding[]) => void): Checker {
	let worker: Worker | null = null;
	let known: Surroundings | null = null;
	let busy = false;
	let waiting: [QuizDocument, Surroundings] | null = null;
	const send = (document: QuizDocument, surroundings: Surroundings) => {
		worker ??= startWorker();
		[busy, waiting] = [true, null];
		worker.postMessage({ document, surroundings: surroundings === known ? null : surroundings } satisfies ToCheck);
		known = surroundings;
	};
	const stop = () => {
		worker?.terminate();
		[worker, known, busy] = [null, null, false];
	};
	const startWorker = () => {
		const started = new Worker(new URL("./checker.worker.ts", import.meta.url), { type: "module" });
		started.addEventListener("error", stop);
		started.addEventListener("message", ({ data }: MessageEvent<Finding[]>) => {
			busy = false;
			onFindings(data);
			if (waiting) send(...waiting);
		});
		return started;
	};
	return {
		check: (...next) => {
			if (busy) waiting = next;
			else send(...next);
		},
		stop,
	};
}
