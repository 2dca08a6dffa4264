import { hasBit, lowestBit } from "./bitset";
import type { CompiledGroup, CompiledQuestion, CompiledSlot } from "./compile-quiz";
import { hasGap, isReachable } from "./range";
import type { NodeId, Question } from "./types";

/** Products are taken in blocks, so that the working table stays in the cache whatever the catalog's size. */
const BLOCK = 4096;

/**
 * One question's term of M for each slot (docs/evaluation.md §4): importance × the most points any candidate gets from
 * one permitted selection. Slots without candidates have no entry, nor has any slot when the question scores nothing.
 */
export function maxPoints(
	question: Question,
	{ own, groups }: Pick<CompiledQuestion, "own" | "groups">,
	slots: readonly CompiledSlot[],
	size: number,
): Map<NodeId, number> {
	const most = new Map<NodeId, number>();
	if (!own?.scores.length && groups.every((group) => group.scores.length === 0)) return most;
	const { rows, take } = selections(question, groups);
	const best = new Float64Array(Math.min(BLOCK, size));
	for (let from = 0; from < size; from += BLOCK) {
		const count = Math.min(BLOCK, size - from);
		bestInBlock(rows, own, take, from, count, best);
		for (const { slot, candidates } of slots) {
			let top = most.get(slot.id) ?? Number.NEGATIVE_INFINITY;
			for (let i = 0; i < count; i++) {
				const points = question.importance * (best[i] as number);
				if (points > top && hasBit(candidates, from + i)) top = points;
			}
			if (top > Number.NEGATIVE_INFINITY) most.set(slot.id, top);
		}
	}
	return most;
}

/** `rows`: what one may pick among; null is a pick without effects. `take`: how many, the mean of which counts. */
function selections(question: Question, groups: CompiledGroup[]): { rows: (CompiledGroup | null)[]; take: number } {
	if (question.kind === "number") {
		const rows: (CompiledGroup | null)[] = groups.filter(({ range }) => range && isReachable(question, range));
		if (hasGap(question, question.ranges)) rows.push(null);
		return { rows, take: 1 };
	}
	const min = "choices" in question ? question.min : 1;
	return { rows: groups, take: Math.max(1, Math.min(min, groups.length)) };
}

/** Writes, for each product of the block, its own points plus the mean of its `take` best rows. */
function bestInBlock(
	rows: (CompiledGroup | null)[],
	own: CompiledGroup | null,
	take: number,
	from: number,
	count: number,
	best: Float64Array,
): void {
	const points = rows.map((row) => pointsInBlock(row, from, count));
	const base = pointsInBlock(own, from, count);
	const top = new Float64Array(take);
	for (let i = 0; i < count; i++) {
		top.fill(Number.NEGATIVE_INFINITY);
		for (const row of points) keepLargest(top, row[i] as number);
		let sum = 0;
		for (let k = 0; k < take; k++) sum += top[k] as number;
		best[i] = (base[i] as number) + (rows.length > 0 ? sum / take : 0);
	}
}

/** `top` is kept in descending order. */
function keepLargest(top: Float64Array, value: number): void {
	let at = top.length - 1;
	if (value <= (top[at] as number)) return;
	for (; at > 0 && value > (top[at - 1] as number); at--) top[at] = top[at - 1] as number;
	top[at] = value;
}

function pointsInBlock(group: CompiledGroup | null, from: number, count: number): Float64Array {
	const sums = new Float64Array(count);
	const lastWord = (from + count - 1) >>> 5;
	for (const { points, bits } of group?.scores ?? []) {
		for (let w = from >>> 5; w <= lastWord; w++) {
			for (let rest = bits[w] as number; rest !== 0; rest &= rest - 1) {
				const i = (w << 5) + lowestBit(rest) - from;
				sums[i] = (sums[i] as number) + points;
			}
		}
	}
	return sums;
}
