import { type Bits, hasBit } from "../bitset";
import type { CompiledSlot } from "../compiled-quiz";
import type { Bounds } from "./bounds";

/** A slot as the search sees it. */
export interface SlotView {
	compiled: CompiledSlot;
	/** Candidates, ascending. */
	candidates: Int32Array;
	/** Candidates and fallbacks. */
	holdable: Bits;
	/** A constraint may join it with others. Then whatever isn't ruled out may stand in it: who comes first isn't all that counts. */
	joined: boolean;
	/** The most products of slots filled before that may be kept from this one. */
	taken: number;
	/** Room for `sureOnes`. */
	sure: Int32Array;
}

/** Candidates that nothing can rule out any more, that meet every wish and reach every minimum on all paths below. */
export interface SureOnes {
	/** The first `count` entries. */
	all: Int32Array;
	count: number;
	/** The first of them in order of the least they can score: rounded as the engine does, then by index. */
	leaders: number[];
	keys: number[];
	/** How many leaders were asked for. */
	limit: number;
}

/** More than floating-point sums of a path's points can be off by. */
const MARGIN = 1e-9;

/** `most`: no path's M is larger. `limit`: how many leaders are wanted. `all`: as long as the candidates, written over. */
export function sureOnes(
	{ compiled, candidates }: SlotView,
	now: { scores: Float64Array; states: Uint8Array },
	rest: Bounds,
	{ most, limit, all }: { most: number; limit: number; all: Int32Array },
): SureOnes {
	const { minMatch, minScore } = compiled.slot;
	const sure: SureOnes = { all, count: 0, leaders: [], keys: [], limit };
	const { keys } = sure;
	for (let k = 0; k < candidates.length; k++) {
		const index = candidates[k] as number;
		if (now.states[index] !== 0 || hasBit(rest.risk, index)) continue;
		const low = (now.scores[index] as number) + (rest.lo[index] as number);
		if (minMatch !== null && !reaches(low, minMatch, most)) continue;
		if (minScore !== null && Math.round((low - MARGIN) * 1e6) / 1e6 < minScore) continue;
		all[sure.count++] = index;
		const least = (low - MARGIN) * 1e6;
		if (keys.length < limit || least > (keys[limit - 1] as number) - 1) insert(sure, Math.round(least), index, limit);
	}
	return sure;
}

/**
 * The products that keep this one out of the slot on every path below, or null when this doesn't tell. A sure one is placed
 * before whatever comes after it in order; when `max` of them are left even after earlier slots took what they may, the slot
 * is full. `unmet`: the product fails a wish already; wishes are given up, and fallbacks taken, only while fewer than `min`
 * are placed.
 */
export function keptOutBy(
	product: number,
	unmet: boolean,
	view: SlotView,
	sure: SureOnes,
	best: number,
): readonly number[] | null {
	const { slot, candidates } = view.compiled;
	if (!hasBit(view.holdable, product)) return [];
	if (unmet || !hasBit(candidates, product)) return sure.count >= slot.min + view.taken ? sure.leaders : null;
	const limit = slot.max + view.taken;
	const [key, last] = [sure.keys[limit - 1], sure.leaders[limit - 1]];
	if (key === undefined || last === undefined || last === product) return null;
	const top = Math.round((best + MARGIN) * 1e6);
	return key > top || (key === top && last < product) ? sure.leaders.slice(0, limit) : null;
}

/** The same by duels: `isAhead` says of another product whether it comes before this one on every path below. */
export function beatenBy(view: SlotView, sure: SureOnes, isAhead: (other: number) => boolean): number[] | null {
	const limit = view.compiled.slot.max + view.taken;
	const ahead: number[] = [];
	for (let k = 0; k < sure.count; k++) {
		const other = sure.all[k] as number;
		if (isAhead(other)) ahead.push(other);
		if (ahead.length === limit) return ahead;
	}
	return null;
}

/** Whether the match is at least `minimum` on all paths. */
function reaches(low: number, minimum: number, most: number): boolean {
	if (minimum <= 0 || most <= 0) return true;
	return low > 0 && 100 * (low - MARGIN - 1e-6) >= minimum * (most + 1e-6);
}

/** Keeps the first `limit` in order: key descending, index ascending. */
function insert({ keys, leaders }: SureOnes, key: number, index: number, limit: number): void {
	let at = leaders.length;
	if (at === limit && (keys[at - 1] as number) >= key) return;
	while (at > 0 && (keys[at - 1] as number) < key) at--;
	keys.splice(at, 0, key);
	leaders.splice(at, 0, index);
	if (leaders.length > limit) {
		keys.pop();
		leaders.pop();
	}
}
