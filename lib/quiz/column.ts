import type { Bits } from "./bitset";
import type { AttributeValue } from "./types";

/** One attribute of all products, or of all variants, each distinct value kept once: a test runs per value. */
export interface Column {
	/** Product index, or row of a variant → place of its value. */
	codes: Uint32Array;
	/** Distinct values; undefined stands for those without the attribute. */
	values: (AttributeValue | undefined)[];
	/** Room for a test of each value; tests are synchronous, so one is enough. */
	passes: Uint8Array;
}

export function encodeColumn(size: number, valueAt: (index: number) => AttributeValue | undefined): Column {
	const codes = new Uint32Array(size);
	const values: Column["values"] = [];
	const scalars = new Map<AttributeValue | undefined, number>();
	const sets = new Map<string, number>();
	for (let index = 0; index < size; index++) {
		const value = valueAt(index);
		const code = Array.isArray(value) ? placeIn(sets, JSON.stringify(value)) : placeIn(scalars, value);
		if (code === values.length) values.push(value);
		codes[index] = code;
	}
	return { codes, values, passes: new Uint8Array(values.length) };

	function placeIn<K>(known: Map<K, number>, name: K): number {
		const place = known.get(name) ?? values.length;
		known.set(name, place);
		return place;
	}
}

/** Takes out those whose value fails the test, and all beyond the column. */
export function keepPassing(
	bits: Bits,
	{ codes, values, passes }: Column,
	test: (value: AttributeValue | undefined) => boolean,
): void {
	for (let code = 0; code < values.length; code++) passes[code] = test(values[code]) ? 1 : 0;
	for (let w = 0; w < bits.length; w++) {
		const kept = bits[w] as number;
		if (kept === 0) continue;
		const from = w << 5;
		const count = Math.min(32, codes.length - from);
		let word = 0;
		for (let bit = 0; bit < count; bit++) word |= (passes[codes[from + bit] as number] as number) << bit;
		bits[w] = kept & word;
	}
}
