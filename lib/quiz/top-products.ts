import { type Bits, lowestBit } from "./bitset";

/**
 * The best `limit` products that are in each of the sets `within` and not `closed`, best first. Indices ascend in the order that settles ties,
 * and are met in that order here, so a later product must score strictly more to displace an earlier one.
 */
export function topProducts(
	scores: Float64Array,
	within: readonly Bits[],
	closed: Bits,
	limit: number,
	accept: (product: number) => boolean,
): number[] {
	const best: number[] = [];
	if (limit <= 0) return best;
	let worst = Number.NEGATIVE_INFINITY;
	for (let w = 0; w < closed.length; w++) {
		let rest = ~(closed[w] as number);
		for (let s = 0; s < within.length; s++) rest &= (within[s] as Bits)[w] as number;
		for (; rest !== 0; rest &= rest - 1) {
			const index = (w << 5) + lowestBit(rest);
			const score = scores[index] as number;
			if (score <= worst || !accept(index)) continue;
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
	for (; at > 0 && (scores[best[at - 1] as number] as number) < score; at--) best[at] = best[at - 1] as number;
	best[at] = index;
}
