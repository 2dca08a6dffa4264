import type { Aggregation } from "./aggregation";
import { hasBit } from "./bitset";
import type { CompiledGroup, CompiledQuestion } from "./compiled-quiz";
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

type Share = Pick<ScorePart, "over" | "bound">;
type Scoring = Pick<CompiledQuestion, "id" | "importance"> & { aggregation: Aggregation };

/** How the ticked choices, or a number's own effects and range, share the question's points (docs/evaluation.md §4). */
export function shareOf(question: Scoring, ids: readonly NodeId[]): Share {
	return { over: dividedBy(question.aggregation, ids.length), bound: boundOf(question) };
}

/** The part of one of them. In the order of the document, so that a bound lists them so. */
export function scorePart(
	question: Scoring,
	{ choice, scores }: CompiledGroup,
	ids: readonly NodeId[],
	{ over, bound }: Share,
): ScorePart {
	const times = question.importance * weightOf(question, choice, ids);
	const part = { question: question.id, choice, times, over, bound, scores };
	bound?.parts.push(part);
	return part;
}

/** The first-ranked counts most. */
function weightOf({ aggregation }: Scoring, choice: NodeId | null, ids: readonly NodeId[]): number {
	return aggregation.kind === "ranking" ? ids.length - ids.indexOf(choice ?? "") : 1;
}

function dividedBy({ kind }: Aggregation, count: number): number {
	if (kind === "ranking") return (count * (count + 1)) / 2;
	return kind === "mean" ? count : 1;
}

function boundOf({ aggregation, importance }: Scoring): Bound | null {
	if (aggregation.kind === "capped") return { cap: importance * aggregation.cap, parts: [] };
	return aggregation.kind === "max" ? { cap: null, parts: [] } : null;
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
