import type { Aggregation } from "./aggregation";
import { hasBit } from "./bitset";
import type { CompiledGroup, CompiledQuestion } from "./compile-quiz";
import type { NodeId } from "./types";

/** points × times ÷ over goes to each product of `bits`, within the bound of its question. */
export interface ScorePart {
	question: NodeId;
	choice: NodeId | null;
	/** Importance, × its weight in a ranking. */
	times: number;
	/** The ticked choices for a mean, the sum of the weights for a ranking, else 1. */
	over: number;
	/** Shared by the parts of a question whose points don't simply add up. */
	bound: Bound | null;
	scores: CompiledGroup["scores"];
}

/** Of the parts' points for a product, the most or the capped sum counts. */
export interface Bound {
	/** importance × cap; null: the most. */
	cap: number | null;
	parts: ScorePart[];
}

type Scoring = Pick<CompiledQuestion, "id" | "importance"> & { aggregation: Aggregation };

/** How the ticked choices, or a number's own effects and range, share the question's points (docs/evaluation.md §4). */
export function scoreParts(question: Scoring, groups: readonly CompiledGroup[], ids: readonly NodeId[]): ScorePart[] {
	const { id, importance, aggregation } = question;
	const parts = groups.map(
		({ choice, scores }): ScorePart => ({ question: id, choice, times: importance, over: 1, bound: null, scores }),
	);
	const count = ids.length;
	switch (aggregation.kind) {
		case "sum":
			return parts;
		case "mean":
			return parts.map((part) => ({ ...part, over: count }));
		case "ranking": {
			const weightOf = ({ choice }: ScorePart) => count - ids.indexOf(choice ?? "");
			return parts.map((part) => ({ ...part, times: importance * weightOf(part), over: (count * (count + 1)) / 2 }));
		}
		default: {
			const bound: Bound = { cap: aggregation.kind === "capped" ? importance * aggregation.cap : null, parts: [] };
			bound.parts = parts.map((part) => ({ ...part, bound }));
			return bound.parts;
		}
	}
}

/** What the part gives the product. A capped sum is shared out in proportion; the most is given by the first that has it. */
export function partPoints(part: ScorePart, index: number): number {
	const points = freePoints(part, index);
	if (!part.bound) return points;
	const { cap, parts } = part.bound;
	const all = parts.map((one) => freePoints(one, index));
	if (cap === null) return parts[all.indexOf(Math.max(...all))] === part ? points : 0;
	const sum = Math.abs(all.reduce((total, one) => total + one, 0));
	return sum > cap ? (points * cap) / sum : points;
}

function freePoints({ times, over, scores }: ScorePart, index: number): number {
	let sum = 0;
	for (const { points, bits } of scores) if (hasBit(bits, index)) sum += points;
	return (times * sum) / over;
}
