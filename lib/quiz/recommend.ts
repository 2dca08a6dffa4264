import { walk } from "./advance";
import { collectEffects } from "./collect-effects";
import { compileCatalog } from "./compile-catalog";
import { type CompiledQuiz, compileQuiz } from "./compile-quiz";
import { scoreProducts } from "./score";
import { fillSlots } from "./slots";
import type { Answers, Catalog, QuizDocument, Result } from "./types";
import { vetoProducts } from "./veto";

/** The rules of docs/evaluation.md that this engine follows; stored in every result. */
export const SEMANTICS = 1;

/** The recommendation and its trace, or null while the answers don't lead to a result page. */
export function recommend(quiz: CompiledQuiz, answers: Answers): Result | null {
	const { catalog } = quiz;
	const walked = walk(quiz.document, answers);
	const page = walked.page === null ? undefined : quiz.pages.get(walked.page);
	if (!page) return null;
	const active = collectEffects(quiz, walked);
	const { vetoed, counts } = vetoProducts(active, catalog, page.candidates);
	const scores = scoreProducts(active.parts, catalog);
	const slots = fillSlots(page, { catalog, active, scores, vetoed });
	return {
		semantics: SEMANTICS,
		page: page.page.id,
		path: walked.path,
		snapshotId: catalog.snapshotId,
		overlay: catalog.overlay,
		slots,
		empty: slots.every((slot) => slot.items.length === 0),
		vetoes: counts,
	};
}

/** Compiles and recommends once; keep the compiled quiz when there are more answers to come. */
export function evaluate(document: QuizDocument, catalog: Catalog, answers: Answers): Result | null {
	return recommend(compileQuiz(document, compileCatalog(catalog)), answers);
}
