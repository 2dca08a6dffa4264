/** Whether a half-open range holds x: from ≤ x < to, null being no limit. */
export function rangeHolds({ from, to }: { from: number | null; to: number | null }, x: number): boolean {
	return (from === null || x >= from) && (to === null || x < to);
}
