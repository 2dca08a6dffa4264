import { type Aggregation, aggregationOf, bestOf, limit } from "./aggregation";
import { hasBit, lowestBit } from "./bitset";
import type { CompiledGroup, CompiledSlot } from "./compiled-quiz";
import { isNumeric } from "./kinds";
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
	all: readonly CompiledGroup[],
	slots: readonly CompiledSlot[],
	size: number,
): Map<NodeId, number> {
	const most = new Map<NodeId, number>();
	if (all.every(({ scores }) => scores.length === 0)) return most;
	const own = isNumeric(question) ? (all[0] ?? null) : null;
	const groups = own ? all.slice(1) : all;
	const permitted = selections(question, groups);
	const best = new Float64Array(Math.min(BLOCK, size));
	for (let from = 0; from < size; from += BLOCK) {
		const count = Math.min(BLOCK, size - from);
		bestInBlock(permitted, own, from, count, best);
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

interface Selections {
	aggregation: Aggregation;
	/** What one may pick among, `least` to `most` of them; null is a pick without effects. */
	rows: (CompiledGroup | null)[];
	least: number;
	most: number;
	/** Picked only by themselves. */
	alone: CompiledGroup[];
}

function selections(question: Question, groups: readonly CompiledGroup[]): Selections {
	const aggregation = aggregationOf(question);
	if (isNumeric(question)) {
		const rows: (CompiledGroup | null)[] = groups.filter(({ range }) => range && isReachable(question, range));
		if (hasGap(question, question.ranges)) rows.push(null);
		return { aggregation, rows, least: 1, most: 1, alone: [] };
	}
	const choices = "choices" in question ? question.choices : [];
	const isAlone = ({ choice }: CompiledGroup) => choices.some(({ id, exclusive }) => exclusive && id === choice);
	const rows = groups.filter((group) => !isAlone(group));
	const { min, max } = "choices" in question ? question : { min: 1, max: 1 };
	const least = Math.max(1, Math.min(min, rows.length));
	return { aggregation, rows, least, most: Math.max(least, Math.min(max, rows.length)), alone: groups.filter(isAlone) };
}

/** Writes, for each product of the block, its own points plus those of the best permitted selection. */
function bestInBlock(
	{ aggregation, rows, least, most, alone }: Selections,
	own: CompiledGroup | null,
	from: number,
	count: number,
	best: Float64Array,
): void {
	const base = pointsInBlock(own, from, count);
	const together = rows.map((row) => pointsInBlock(row, from, count));
	const single = alone.map((row) => pointsInBlock(row, from, count));
	const top = new Float64Array(most);
	for (let i = 0; i < count; i++) {
		top.fill(Number.NEGATIVE_INFINITY);
		for (const row of together) keepLargest(top, row[i] as number);
		let points = together.length > 0 ? bestOf(aggregation, top, least, most) : Number.NEGATIVE_INFINITY;
		for (const row of single) points = Math.max(points, limit(aggregation, row[i] as number));
		best[i] = (base[i] as number) + (points > Number.NEGATIVE_INFINITY ? points : 0);
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
