import { isWhole } from "./kinds";

/** A half-open range of numbers: from ≤ x < to, null being no limit. */
export interface Range {
	from: number | null;
	to: number | null;
}

/** The numbers that a question permits: min..max, in some kinds only the whole ones. */
interface Permitted {
	kind: string;
	min: number;
	max: number;
}

/** Whether the range holds x. */
export function rangeHolds({ from, to }: Range, x: number): boolean {
	return (from === null || x >= from) && (to === null || x < to);
}

/** Whether some permitted number falls in the range. */
export function isReachable(question: Permitted, range: Range): boolean {
	const lowest = firstFrom(question, Math.max(question.min, range.from ?? question.min));
	return lowest <= question.max && rangeHolds(range, lowest);
}

/** Whether some permitted number falls in none of the ranges. */
export function hasGap(question: Permitted, ranges: readonly Range[]): boolean {
	let at = firstFrom(question, question.min);
	while (at <= question.max) {
		const range = ranges.find((candidate) => rangeHolds(candidate, at));
		if (!range) return true;
		if (range.to === null) return false;
		at = firstFrom(question, range.to);
	}
	return false;
}

/** The least permitted number from x on, were there no limits. */
function firstFrom(question: Permitted, x: number): number {
	return isWhole(question) ? Math.ceil(x) : x;
}
