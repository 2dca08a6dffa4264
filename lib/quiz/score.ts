import { type Bits, fullBits, hasBit, lowestBit } from "./bitset";
import type { ActiveEffects, ScorePart } from "./collect-effects";
import type { CompiledCatalog } from "./compile-catalog";
import type { Contribution } from "./result";
import { roundPoints } from "./round";
import type { NodeId } from "./types";

/**
 * Rounded scores by product index, in the catalog's own array: valid until the next evaluation, and only for the
 * products asked for. Effects that reach the same products are added up first.
 */
export function scoreProducts(parts: readonly ScorePart[], catalog: CompiledCatalog, wanted: Bits): Float64Array {
	const { scores } = catalog;
	scores.fill(0);
	addParts(parts, scores, wanted);
	for (let i = 0; i < scores.length; i++) scores[i] = roundPoints(scores[i] as number);
	return scores;
}

/** What the parts give each of `size` products, not rounded. */
export function sumPoints(parts: readonly ScorePart[], size: number): Float64Array {
	const sums = new Float64Array(size);
	addParts(parts, sums, fullBits(size));
	return sums;
}

function addParts(parts: readonly ScorePart[], scores: Float64Array, wanted: Bits): void {
	const sums = new Map<Bits, number>();
	for (const { importance, ticked, scores: effects } of parts) {
		for (const { points, bits } of effects) sums.set(bits, (sums.get(bits) ?? 0) + (importance * points) / ticked);
	}
	for (const [bits, points] of sums) addPoints(scores, bits, wanted, points);
}

/** Which answers gave the product its score, in path order; those that come to nothing are left out. */
export function contributionsOf(parts: readonly ScorePart[], index: number): Contribution[] {
	const contributions: Contribution[] = [];
	for (const { question, choice, importance, ticked, scores } of parts) {
		let sum = 0;
		for (const { points, bits } of scores) if (hasBit(bits, index)) sum += points;
		const points = roundPoints((importance * sum) / ticked);
		if (points !== 0) contributions.push({ question, choice, points });
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

function addPoints(scores: Float64Array, bits: Bits, wanted: Bits, points: number): void {
	for (let w = 0; w < bits.length; w++) {
		for (let rest = (bits[w] as number) & (wanted[w] as number); rest !== 0; rest &= rest - 1) {
			const index = (w << 5) + lowestBit(rest);
			scores[index] = (scores[index] as number) + points;
		}
	}
}
