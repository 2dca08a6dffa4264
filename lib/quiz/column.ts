import { type Bits, createBits } from "./bitset";
import type { AttributeValue } from "./types";

/** One attribute of all products, or of all variants, each distinct value kept once: a test runs per value. */
export interface Column {
	/** Product index, or row of a variant → place of its value. */
	codes: Uint32Array;
	/** Distinct values; undefined stands for those without the attribute. */
	values: (AttributeValue | undefined)[];
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
	return { codes, values };

	function placeIn<K>(known: Map<K, number>, name: K): number {
		const place = known.get(name) ?? values.length;
		known.set(name, place);
		return place;
	}
}

/** Those whose value passes the test. */
export function selectBits({ codes, values }: Column, test: (value: AttributeValue | undefined) => boolean): Bits {
	const passes = new Uint8Array(values.length);
	for (let code = 0; code < values.length; code++) passes[code] = test(values[code]) ? 1 : 0;
	const bits = createBits(codes.length);
	for (let w = 0, index = 0; w < bits.length; w++) {
		const end = Math.min(index + 32, codes.length);
		let word = 0;
		for (let bit = 0; index < end; index++, bit++) word |= (passes[codes[index] as number] as number) << bit;
		bits[w] = word;
	}
	return bits;
}
