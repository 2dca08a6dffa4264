import { compileCatalog } from "./compile-catalog";
import { compileQuiz } from "./compile-quiz";
import type { CompiledQuiz } from "./compiled-quiz";
import type { Result } from "./result";
import { type Run, startRun } from "./run";
import { fillSlots } from "./slots";
import type { Answers, Catalog, QuizDocument } from "./types";

/** The rules of docs/evaluation.md that this engine follows; stored in every result. */
export const SEMANTICS = 1;

/** The recommendation and its trace, or null while the answers don't lead to a result page. */
export function recommend(quiz: CompiledQuiz, answers: Answers): Result | null {
	const run = startRun(quiz, answers);
	return run && finishRun(run);
}

/** Compiles and recommends once; keep the compiled quiz when there are more answers to come. */
export function evaluate(document: QuizDocument, catalog: Catalog, answers: Answers): Result | null {
	return recommend(compileQuiz(document, compileCatalog(catalog)), answers);
}

/** Fills the slots of a run. */
export function finishRun(run: Run): Result {
	const { slots, joined } = fillSlots(run);
	return {
		semantics: SEMANTICS,
		page: run.page.page.id,
		path: run.walked.path,
		snapshotId: run.items.catalog.snapshotId,
		overlay: run.items.catalog.overlay,
		slots,
		joined,
		empty: slots.every((slot) => slot.items.length === 0),
		vetoes: run.vetoes,
	};
}
