import { walk } from "./advance";
import { addBit, type Bits, createBits, subtract, unite } from "./bitset";
import { type ActiveEffects, collectEffects } from "./collect-effects";
import type { CompiledPage, CompiledQuiz } from "./compiled-quiz";
import { holds } from "./condition";
import type { Items } from "./items";
import type { VetoCount, Walk } from "./result";
import { scoreProducts } from "./score";
import type { StandIns } from "./substitutes";
import type { Answers } from "./types";
import { vetoProducts } from "./veto";

/** One evaluation up to the point where slots are filled. */
export interface Run {
	items: Items;
	standIns: StandIns;
	page: CompiledPage;
	walked: Walk;
	active: ActiveEffects;
	/** By index, for what a slot could hold; valid until the next run on this catalog. */
	scores: Float64Array;
	vetoed: Bits;
	/** Rows of the variants that are not ruled out. */
	left: Bits;
	vetoes: VetoCount[];
}

/** Null while the answers don't lead to a result page. A product that is asked about is scored, whatever it is. */
export function startRun(quiz: CompiledQuiz, answers: Answers, askedAbout: number | null = null): Run | null {
	const { items, standIns } = quiz;
	const walked = walk(quiz.document, answers);
	const whole = walked.page === null ? undefined : quiz.pages.get(walked.page);
	if (!whole) return null;
	const page = withShownSlots(whole, walked);
	const active = collectEffects(quiz, walked);
	const { vetoed, left, counts } = vetoProducts(active, items, page.candidates);
	const wanted = placeable(page, active, vetoed);
	if (askedAbout !== null) addBit(wanted, askedAbout);
	const scores = scoreProducts(active.parts, items, wanted);
	return { items, standIns, page, walked, active, scores, vetoed, left, vetoes: counts };
}

/** The page with those of its slots that are there at the end of this path. */
function withShownSlots(page: CompiledPage, walked: Walk): CompiledPage {
	const shown = page.slots.filter(({ slot }) => slot.when === null || holds(slot.when, walked));
	if (shown.length === page.slots.length) return page;
	const candidates = createBits(page.candidates.length * 32);
	const slots = shown.map((slot) => {
		const earlier = candidates.slice();
		unite(candidates, slot.candidates);
		return { ...slot, earlier };
	});
	return { ...page, slots, candidates };
}

/** Everything that a slot could hold: candidates, pinned products and fallbacks, unless vetoed. */
function placeable(page: CompiledPage, active: ActiveEffects, vetoed: Bits): Bits {
	const bits = page.holdable.slice();
	for (const pin of active.pins) unite(bits, pin.bits);
	subtract(bits, vetoed);
	return bits;
}
