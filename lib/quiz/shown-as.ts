import type { CompiledSlot } from "./compiled-quiz";
import { itemAt } from "./items";
import type { ResultItem } from "./result";
import type { Run } from "./run";
import { partPoints } from "./score-part";
import { standsInFor } from "./substitutes";
import { bestRow } from "./supply";

export interface Placed {
	index: number;
	by: ResultItem["by"];
	/** Of the variant that a decision picked; else null. */
	row: number | null;
}

/** Which variant of a placed product is recommended, and in whose place it stands (docs/evaluation.md §3). */
export function shownAs(run: Run, slot: CompiledSlot, placed: Placed): Pick<ResultItem, "variant" | "insteadOf"> {
	const { items, left } = run;
	const { variants } = items.catalog;
	const row = placed.row ?? bestRow(variants, left, placed.index, items.stock);
	const instead = insteadOf(run, slot, placed);
	return {
		variant: row === null ? null : (variants.variants[row]?.id ?? null),
		insteadOf: instead === null ? null : itemAt(items, instead),
	};
}

function insteadOf(run: Run, { slot, candidates }: CompiledSlot, { index, by }: Placed): number | null {
	const { standIns, active, page } = run;
	if (standIns.by.size === 0) return null;
	if (by === "slot-fallback") return listedInstead(run, slot.fallback, index);
	if (by === "quiz-fallback") return listedInstead(run, page.page.fallback, index);
	const pins = by === "pin" ? active.pins.map(({ bits }) => bits) : [];
	const helping = active.parts.filter((part) => partPoints(part, index) > 0).flatMap(({ scores }) => scores);
	const scores = helping.filter(({ points }) => points > 0).map(({ bits }) => bits);
	return standsInFor(standIns, index, [candidates, ...pins, ...scores]);
}

/** In a list of product ids. */
function listedInstead({ items, standIns }: Run, ids: readonly string[], index: number): number | null {
	if (ids.includes(itemAt(items, index))) return null;
	const found = [...standIns.by].find(([product, stand]) => stand === index && ids.includes(itemAt(items, product)));
	return found?.[0] ?? null;
}
