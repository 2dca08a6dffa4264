import { walk } from "./advance";
import type { Bits } from "./bitset";
import { type ActiveEffects, collectEffects } from "./collect-effects";
import type { CompiledCatalog } from "./compile-catalog";
import type { CompiledPage, CompiledQuiz } from "./compile-quiz";
import { scoreProducts } from "./score";
import type { Answers, VetoCount, Walk } from "./types";
import { vetoProducts } from "./veto";

/** One evaluation up to the point where slots are filled. `scores` is valid until the next one on this catalog. */
export interface Run {
	catalog: CompiledCatalog;
	page: CompiledPage;
	walked: Walk;
	active: ActiveEffects;
	/** By product index. */
	scores: Float64Array;
	vetoed: Bits;
	vetoes: VetoCount[];
}

/** Null while the answers don't lead to a result page. */
export function startRun(quiz: CompiledQuiz, answers: Answers): Run | null {
	const { catalog } = quiz;
	const walked = walk(quiz.document, answers);
	const page = walked.page === null ? undefined : quiz.pages.get(walked.page);
	if (!page) return null;
	const active = collectEffects(quiz, walked);
	const { vetoed, counts } = vetoProducts(active, catalog, page.candidates);
	return { catalog, page, walked, active, scores: scoreProducts(active.parts, catalog), vetoed, vetoes: counts };
}
