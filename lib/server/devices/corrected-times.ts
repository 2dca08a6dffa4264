/**
 * When things happened by our clock, of which a device tells the times by its own, and what that clock says `now`. Never later
 * than now, and never before there was such a device, whatever it claims. `aheadMs`: how far its clock was ahead.
 */
export function correctedTimes(
	times: readonly number[],
	clock: number,
	{ now, notBefore }: { now: Date; notBefore: Date },
): { from: Date; to: Date; aheadMs: number } {
	const aheadMs = clock - now.getTime();
	const correct = (time: number) => Math.min(now.getTime(), Math.max(notBefore.getTime(), time - aheadMs));
	const corrected = times.map(correct);
	return { from: new Date(Math.min(...corrected)), to: new Date(Math.max(...corrected)), aheadMs };
}
