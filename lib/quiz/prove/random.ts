/** Random numbers that are the same for the same seed: a report can be made again. */
export interface Random {
	/** 0 ≤ x < 1. */
	next: () => number;
	/** A whole number from 0 to below `limit`. */
	below: (limit: number) => number;
	/** Any one, or undefined when there is none. */
	pick: <T>(values: readonly T[]) => T | undefined;
	/** A place, each as likely as its weight; −1 when all weights are 0. */
	weighted: (weights: readonly number[]) => number;
}

/** Tommy Ettinger's mulberry32: 32 bits of state, enough for samples of some thousand runs. */
export function randomFrom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let t = Math.imul(state ^ (state >>> 15), state | 1);
		t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
		return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
	};
	const below = (limit: number) => Math.floor(next() * limit);
	return {
		next,
		below,
		pick: (values) => values[below(values.length)],
		weighted: (weights) => {
			let left = next() * weights.reduce((sum, weight) => sum + weight, 0);
			let last = -1;
			for (const [at, weight] of weights.entries()) {
				if (weight <= 0) continue;
				last = at;
				left -= weight;
				if (left < 0) break;
			}
			return last;
		},
	};
}
