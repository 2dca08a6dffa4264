/** To 6 decimals, half up, and never −0. */
export function roundPoints(x: number): number {
	return Math.round(x * 1e6) / 1e6 + 0;
}
