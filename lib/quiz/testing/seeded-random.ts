/** Random numbers that are the same on every run. */
export interface SeededRandom {
	/** A whole number from 0 to below `limit`. */
	below: (limit: number) => number;
	pick: <T>(values: readonly T[]) => T;
	/** `count` different values, in their order. */
	some: <T>(values: readonly T[], count: number) => T[];
	chance: (probability: number) => boolean;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, plenty for catalogs and answers. */
export function seededRandom(seed: number): SeededRandom {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		below,
		pick: (values) => {
			const value = values[below(values.length)];
			if (value === undefined) throw new RangeError("nothing to pick from");
			return value;
		},
		some: (values, count) => {
			let missing = Math.min(count, values.length);
			return values.filter((_, at) => {
				const taken = next() * (values.length - at) < missing;
				if (taken) missing--;
				return taken;
			});
		},
		chance: (probability) => next() < probability,
	};
}
