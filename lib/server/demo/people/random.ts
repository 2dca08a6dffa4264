import "server-only";

/** Numbers that look random and are the same for the same seed, so that every demo tells the same story. */
export interface Random {
	/** 0 ≤ x < 1. */
	next(): number;
	chance(probability: number): boolean;
	/** A key, as often as its weight says. */
	pick<K extends string>(weights: Partial<Record<K, number>>): K;
	/** Keys that come up, each by its own probability, in the order given. */
	some<K extends string>(probabilities: Partial<Record<K, number>>): K[];
	/** A whole number from `low` to `high`. */
	between(low: number, high: number): number;
	/** Normally distributed. */
	around(mean: number, deviation: number): number;
	/** UUIDv7 of that moment. */
	id(at: number): string;
}

/** mulberry32. */
export function seededRandom(seed: number): Random {
	let state = seed >>> 0;
	const next = () => {
		state = (state + 0x6d2b79f5) >>> 0;
		let mixed = Math.imul(state ^ (state >>> 15), state | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	};
	const hex = (digits: number) => Array.from({ length: digits }, () => Math.floor(next() * 16).toString(16)).join("");
	return {
		next,
		chance: (probability) => next() < probability,
		pick: (weights) => pick(weights, next()),
		some: (probabilities) => keysOf(probabilities).filter((key) => next() < (probabilities[key] ?? 0)),
		between: (low, high) => low + Math.floor(next() * (high - low + 1)),
		around: (mean, deviation) =>
			mean + deviation * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next()),
		id: (at) => {
			const time = Math.floor(at).toString(16).padStart(12, "0");
			return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(3)}-${"89ab"[Math.floor(next() * 4)]}${hex(3)}-${hex(12)}`;
		},
	};
}

const keysOf = <K extends string>(record: Partial<Record<K, number>>) => Object.keys(record) as K[];

function pick<K extends string>(weights: Partial<Record<K, number>>, at: number): K {
	const keys = keysOf(weights);
	const total = keys.reduce((sum, key) => sum + (weights[key] ?? 0), 0);
	let left = at * total;
	for (const key of keys) {
		left -= weights[key] ?? 0;
		if (left < 0) return key;
	}
	const last = keys.at(-1);
	if (last === undefined) throw new Error("nothing to pick from");
	return last;
}
