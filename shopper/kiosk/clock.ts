/** A clock that goes on evenly: where somebody sets the device's clock in the meantime, it doesn't follow. */
export interface SteadyClock {
	/** In whole ms since 1970, as far as the device knows it. */
	now: () => number;
	/** What has to be kept so that the next start goes on from here. */
	mark: () => ClockMark;
}

export interface ClockMark {
	/** What is to be added to the device's clock. */
	shift: number;
	/** When this was kept, by the steady clock. */
	at: number;
}

/** A clock that is corrected by its time server moves by less; people move it by more. */
const toleranceMs = 2_000;

/**
 * `wall` is the clock that people set, `steady` one that only ever counts up while the page lives. While the device was off, all
 * that can be told of its clock is that it must not have gone back: an empty battery leaves it in the past.
 */
export function createClock(wall: () => number, steady: () => number, kept: ClockMark | null): SteadyClock {
	let shift = kept ? kept.shift + Math.max(0, kept.at - (wall() + kept.shift)) : 0;
	let [lastWall, lastSteady] = [wall(), steady()];
	const now = () => {
		const [w, s] = [wall(), steady()];
		const jump = w - lastWall - (s - lastSteady);
		if (Math.abs(jump) > toleranceMs) shift -= jump;
		[lastWall, lastSteady] = [w, s];
		return Math.max(0, Math.round(w + shift));
	};
	return { now, mark: () => ({ at: now(), shift }) };
}
