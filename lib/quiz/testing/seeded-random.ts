import { randomFrom } from "../prove/random";

/** Random numbers that are the same on every run. */
export interface SeededRandom {
	/** A whole number from 0 to below `limit`. */
	below: (limit: number) => number;
	pick: <T>(values: readonly T[]) => T;
	/** `count` different values, in their order. */
	some: <T>(values: readonly T[], count: number) => T[];
	chance: (probability: number) => boolean;
	/** 0 ≤ x < 1. */
	fraction: () => number;
}

export function seededRandom(seed: number): SeededRandom {
	const { next, below, pick } = randomFrom(seed);
	return {
		below,
		pick: (values) => {
			const value = pick(values);
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
		fraction: next,
	};
}
