import type { CompiledQuiz } from "../compiled-quiz";
import type { Result, SlotResult } from "../result";
import type { NodeId } from "../types";
import { countScreens } from "./ask-entry";

/** What may be wrong with a result, or is at least worth counting. */
export const faults = ["empty", "tied", "short", "relaxed", "padded", "inexact"] as const;
export type Fault = (typeof faults)[number];

/** What a shopper is shown in the end, as far as it is counted. */
export interface Ending {
	page: NodeId;
	/** Seen on the way. */
	screens: number;
	/** Of all slots in order; one that stands in two slots twice. */
	products: string[];
	/** `shownBy` of the result. */
	shown: string;
	faults: Fault[];
}

export function endingOf({ document }: CompiledQuiz, result: Result): Ending {
	const { page, path, slots } = result;
	const least = document.resultPages.find(({ id }) => id === page)?.slots ?? [];
	const isShort = slots.some(({ items }, at) => items.length < (least[at]?.min ?? 0));
	return {
		...{ page, screens: countScreens(path) },
		products: slots.flatMap(({ items }) => items.map(({ product }) => product)),
		...{ shown: shownBy(result), faults: faultsOf(result, isShort) },
	};
}

/** The page and its products with their variants in order, slot by slot: two results with the same are the same to a shopper. */
export function shownBy({ page, slots }: Result): string {
	return JSON.stringify([page, slots.map(({ items }) => items.map(({ product, variant }) => [product, variant]))]);
}

function faultsOf({ empty, slots, joined }: Result, isShort: boolean): Fault[] {
	const isStandIn = (by: string) => by === "slot-fallback" || by === "quiz-fallback";
	const holds: Record<Fault, boolean> = {
		empty,
		// Where slots are filled together more than the order decides.
		tied: slots.some((slot) => isTied(slot) && !joined.some((group) => group.slots.includes(slot.slot))),
		short: isShort,
		relaxed: slots.some(({ relaxed }) => relaxed.some(({ kind }) => !isStandIn(kind))),
		padded: slots.some(({ items }) => items.some(({ by }) => isStandIn(by))),
		inexact: joined.some(({ exact }) => !exact),
	};
	return faults.filter((fault) => holds[fault]);
}

/** The last that was placed by its score has a rival who scores the same, and only rank, price or id set them apart. */
function isTied({ items, runnersUp }: SlotResult): boolean {
	const last = items.findLast(({ by }) => by === "score");
	return last !== undefined && runnersUp.some(({ score, unmet }) => score === last.score && unmet.length === 0);
}
