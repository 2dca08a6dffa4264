import type { AttributeDefinition, Catalog, Finding, QuizDocument } from "@/lib/quiz/types";
import type { KnownPurpose } from "@/lib/quiz/validate";

/** What is known around the document, as it travels to the worker. */
export interface Surroundings {
	catalog: Catalog | null;
	attributes: AttributeDefinition[] | null;
	purposes: KnownPurpose[] | null;
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

/** Checks away from the page's own thread. While one document is looked at the last one waits; those between are passed over. */
export function startChecker(onFindings: (findings: Finding[]) => void): Checker {
	const worker = new Worker(new URL("./checker.worker.ts", import.meta.url), { type: "module" });
	let known: Surroundings | null = null;
	let busy = false;
	let waiting: [QuizDocument, Surroundings] | null = null;
	const send = (document: QuizDocument, surroundings: Surroundings) => {
		[busy, waiting] = [true, null];
		worker.postMessage({ document, surroundings: surroundings === known ? null : surroundings } satisfies ToCheck);
		known = surroundings;
	};
	worker.addEventListener("message", ({ data }: MessageEvent<Finding[]>) => {
		busy = false;
		onFindings(data);
		if (waiting) send(...waiting);
	});
	return {
		check: (...next) => {
			if (busy) waiting = next;
			else send(...next);
		},
		stop: () => worker.terminate(),
	};
}
