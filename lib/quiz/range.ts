/** A half-open range of numbers: from ≤ x < to, null being no limit. */
export interface Range {
	from: number | null;
	to: number | null;
}

/** Whether the range holds x. */
export function rangeHolds({ from, to }: Range, x: number): boolean {
	return (from === null || x >= from) && (to === null || x < to);
}

/** Whether some number of min..max falls in the range. */
export function isReachable({ min, max }: { min: number; max: number }, range: Range): boolean {
	const lowest = Math.max(min, range.from ?? min);
	return lowest <= max && rangeHolds(range, lowest);
}

/** Whether some number of min..max falls in none of the ranges. */
export function hasGap({ min, max }: { min: number; max: number }, ranges: readonly Range[]): boolean {
	let at = min;
	while (at <= max) {
		const range = ranges.find((candidate) => rangeHolds(candidate, at));
		if (!range) return true;
		if (range.to === null) return false;
		at = range.to;
	}
	return false;
}
