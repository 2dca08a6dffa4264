import type { Bits } from "./bitset";
import type { Wish } from "./collect-effects";
import type { CompiledSlot } from "./compiled-quiz";
import type { Relaxation, ResultItem } from "./result";
import type { Run } from "./run";

/** What a step asks of the slot that it fills. */
export interface OpenSlot {
	compiled: CompiledSlot;
	run: Run;
	/** The product has the slot's lowest match and score. */
	reachesMinimum: (product: number) => boolean;
	/** Which of the two one of the products is below. */
	minimumsMissed: (added: readonly number[]) => Relaxation[];
}

/** One of the steps that fill a slot after its pins. */
export interface Step {
	by: ResultItem["by"];
	upTo: "min" | "max";
	offer: (filler: OpenSlot) => Offer;
	/** What a slot that it added to has given up. */
	relaxes: (filler: OpenSlot, added: readonly number[]) => Relaxation[];
}
/** By score, or those listed in the order of the list. */
export type Offer = ByScore | { listed: readonly number[] };
/** The products that are in each of the sets, if they are accepted. */
export interface ByScore {
	within: readonly [Bits, ...Bits[]];
	accept: (product: number) => boolean;
}

export function allOf(products: Bits): ByScore {
	return { within: [products], accept: anyProduct };
}

const anyProduct = () => true;

/** In order (docs/evaluation.md §6). */
export function stepsOf(wishes: readonly Wish[]): Step[] {
	const priorities = [...new Set(wishes.map(({ priority }) => priority))].sort((a, b) => a - b);
	return [
		{ by: "score", upTo: "max", offer: meeting(wishes), relaxes: () => [] },
		...priorities.map((priority) => withoutWishes(priority, wishes)),
		WITHOUT_MINIMUM,
		SLOT_FALLBACK,
		PAGE_FALLBACK,
	];
}

function withoutWishes(priority: number, wishes: readonly Wish[]): Step {
	const effects = wishes.filter((wish) => wish.priority === priority).map(({ effect }) => effect);
	const kept = wishes.filter((wish) => wish.priority > priority);
	const given: Relaxation[] = [{ kind: "require", effects, priority }];
	return { by: "relaxed", upTo: "min", offer: meeting(kept), relaxes: () => given };
}

/** Candidates that meet all of the wishes, and the minimum. */
function meeting(wishes: readonly Wish[]): Step["offer"] {
	const sets = wishes.map(({ bits }) => bits);
	return ({ compiled, reachesMinimum }) => ({ within: [compiled.candidates, ...sets], accept: reachesMinimum });
}

const WITHOUT_MINIMUM: Step = {
	by: "relaxed",
	upTo: "min",
	offer: ({ compiled }) => allOf(compiled.candidates),
	relaxes: (filler, added) => filler.minimumsMissed(added),
};

const SLOT_FALLBACK: Step = {
	by: "slot-fallback",
	upTo: "min",
	offer: ({ compiled }) => ({ listed: compiled.fallback }),
	relaxes: () => [{ kind: "slot-fallback" }],
};

const PAGE_FALLBACK: Step = {
	by: "quiz-fallback",
	upTo: "min",
	offer: ({ run }) => ({ listed: run.page.fallback }),
	relaxes: () => [{ kind: "quiz-fallback" }],
};
