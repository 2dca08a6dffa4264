import { type Bits, fullBits, lowestBit } from "./bitset";
import type { ActiveEffects } from "./collect-effects";
import type { Items } from "./items";
import type { Contribution } from "./result";
import { roundPoints } from "./round";
import { type Bound, partPoints, type ScorePart } from "./score-part";
import type { NodeId } from "./types";

/**
 * Rounded scores by index, in the catalog's own array: valid until the next evaluation, and only for the items
 * asked for. Effects that reach the same products are added up first.
 */
export function scoreProducts(parts: readonly ScorePart[], items: Items, wanted: Bits): Float64Array {
	const { scores } = items;
	scores.fill(0);
	addParts(parts, scores, wanted, items);
	for (let i = 0; i < scores.length; i++) scores[i] = roundPoints(scores[i] as number);
	return scores;
}

/** What the parts give each of `size` products, not rounded. */
export function sumPoints(parts: readonly ScorePart[], size: number): Float64Array {
	const sums = new Float64Array(size);
	addParts(parts, sums, fullBits(size), { spare: new Float64Array(size), best: new Float64Array(size) });
	return sums;
}

/** Room for questions whose points don't simply add up. */
type Scratch = Pick<Items, "spare" | "best">;

function addParts(parts: readonly ScorePart[], scores: Float64Array, wanted: Bits, scratch: Scratch): void {
	const sets: Bits[] = [];
	const sums: number[] = [];
	for (const { times, over, bound, scores: effects } of parts) {
		if (bound) continue;
		for (const { points, bits } of effects) {
			let at = sets.indexOf(bits);
			if (at < 0) at = sets.push(bits) - 1;
			sums[at] = (sums[at] ?? 0) + (times * points) / over;
		}
	}
	for (const [at, bits] of sets.entries()) addPoints(scores, bits, wanted, sums[at] as number);
	for (const part of parts) if (part === part.bound?.parts[0]) addBounded(part.bound, scores, wanted, scratch);
}

/** Which answers gave the product its score, in path order; those that come to nothing are left out. */
export function contributionsOf(parts: readonly ScorePart[], index: number): Contribution[] {
	const contributions: Contribution[] = [];
	for (const part of parts) {
		const points = roundPoints(partPoints(part, index));
		if (points !== 0) contributions.push({ question: part.question, choice: part.choice, points });
	}
	return contributions;
}

/** M of a slot (docs/evaluation.md §4). */
export function maxScore({ questions }: ActiveEffects, slot: NodeId): number {
	let sum = 0;
	for (const { most } of questions) sum += most.get(slot) ?? 0;
	return roundPoints(sum);
}

/** Percent of the most, 0..100 and unrounded, or null when nothing could be scored. */
export function matchOf(score: number, most: number): number | null {
	return most > 0 ? Math.min(100, Math.max(0, (100 * score) / most)) : null;
}

/** The match as it is shown, with one decimal. */
export function shownMatch(score: number, most: number): number | null {
	const match = matchOf(score, most);
	return match === null ? null : Math.round(match * 10) / 10;
}

/** Adds the capped sum, or the most, of the parts' points. */
function addBounded({ cap, parts }: Bound, scores: Float64Array, wanted: Bits, { spare, best }: Scratch): void {
	best.fill(cap === null ? Number.NEGATIVE_INFINITY : 0);
	for (const { times, scores: effects } of parts) {
		for (const { points, bits } of effects) addPoints(cap === null ? spare : best, bits, wanted, times * points);
		if (cap !== null) continue;
		for (let i = 0; i < best.length; i++) best[i] = Math.max(best[i] as number, spare[i] as number);
		spare.fill(0);
	}
	for (let i = 0; i < best.length; i++) {
		const points = best[i] as number;
		scores[i] = (scores[i] as number) + (cap === null ? points : Math.max(-cap, Math.min(cap, points)));
	}
}

function addPoints(scores: Float64Array, bits: Bits, wanted: Bits, points: number): void {
	for (let w = 0; w < bits.length; w++) {
		for (let rest = (bits[w] as number) & (wanted[w] as number); rest !== 0; rest &= rest - 1) {
			const index = (w << 5) + lowestBit(rest);
			scores[index] = (scores[index] as number) + points;
		}
	}
}
