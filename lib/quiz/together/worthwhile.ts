import type { Option } from "./opening";

/** Options of a slot that a filling chooses among, at most: half the first in order, half the cheapest. */
const MOST_OPTIONS = 1_000;

/**
 * The options that a best filling can hold. One that `places` others come before, no dearer and of its kind, is never
 * needed: they can't all stand elsewhere, and one of them would do better in its place. `whole` is false when more are
 * left than are looked at.
 */
export function worthwhile(
	options: readonly Option[],
	kindOf: (product: number) => string,
	places: number,
): { kept: Option[]; whole: boolean } {
	const lowest = new Map<string, number[]>();
	const kept = options.filter(({ product, price }) => {
		const kind = kindOf(product);
		const prices = lowest.get(kind) ?? [];
		lowest.set(kind, prices);
		if (prices.length >= places && (prices.at(-1) as number) <= price) return false;
		let at = prices.length;
		while (at > 0 && (prices[at - 1] as number) > price) at--;
		prices.splice(at, 0, price);
		if (prices.length > places) prices.pop();
		return true;
	});
	if (kept.length <= MOST_OPTIONS) return { kept, whole: true };
	const half = MOST_OPTIONS / 2;
	const cheap = new Set(
		kept
			.slice(half)
			.sort((a, b) => a.price - b.price)
			.slice(0, half),
	);
	return { kept: kept.filter((option, at) => at < half || cheap.has(option)), whole: false };
}
