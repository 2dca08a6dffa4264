import { type Bits, lowestBit } from "./bitset";

/**
 * The best `limit` products of `from` that are not `closed`, best first. Indices ascend in the order that settles ties,
 * and are met in that order here, so a later product must score strictly more to displace an earlier one.
 */
export function topProducts(
	scores: Float64Array,
	from: Bits,
	closed: Bits,
	limit: number,
	accept?: (score: number) => boolean,
): number[] {
	const best: number[] = [];
	if (limit <= 0) return best;
	let worst = Number.NEGATIVE_INFINITY;
	for (let w = 0; w < from.length; w++) {
		for (let rest = (from[w] as number) & ~(closed[w] as number); rest !== 0; rest &= rest - 1) {
			const index = (w << 5) + lowestBit(rest);
			const score = scores[index] as number;
			if (score <= worst || (accept && !accept(score))) continue;
			insert(best, index, scores);
			if (best.length > limit) best.pop();
			if (best.length === limit) worst = scores[best[limit - 1] as number] as number;
		}
	}
	return best;
}

function insert(best: number[], index: number, scores: Float64Array): void {
	const score = scores[index] as number;
	let at = best.length;
	while (at > 0 && (scores[best[at - 1] as number] as number) < score) at--;
	best.splice(at, 0, index);
}
