/** A set of product indices, 32 to a word. All sets of one catalog have the same length. */
export type Bits = Uint32Array;

/** The empty set over `size` products. */
export function createBits(size: number): Bits {
	return new Uint32Array((size + 31) >>> 5);
}

/** The same set with room for `size`; shared when it has it already. */
export function widenBits(bits: Bits, size: number): Bits {
	const wide = createBits(size);
	if (wide.length <= bits.length) return bits;
	wide.set(bits);
	return wide;
}

export function addBit(bits: Bits, index: number): void {
	bits[index >>> 5] = word(bits, index >>> 5) | (1 << (index & 31));
}

export function hasBit(bits: Bits, index: number): boolean {
	return (word(bits, index >>> 5) & (1 << (index & 31))) !== 0;
}

/** `into` ∪= `other` */
export function unite(into: Bits, other: Bits): void {
	for (let w = 0; w < into.length; w++) into[w] = word(into, w) | word(other, w);
}

/** `into` ∩= `other` */
export function intersect(into: Bits, other: Bits): void {
	for (let w = 0; w < into.length; w++) into[w] = word(into, w) & word(other, w);
}

/** `into` −= `other` */
export function subtract(into: Bits, other: Bits): void {
	for (let w = 0; w < into.length; w++) into[w] = word(into, w) & ~word(other, w);
}

/** All of `size` products. */
export function fullBits(size: number): Bits {
	const bits = createBits(size).fill(0xffffffff);
	const rest = size & 31;
	if (rest > 0) bits[bits.length - 1] = 2 ** rest - 1;
	return bits;
}

/** All of `size` products that are not in `bits`. */
export function complement(bits: Bits, size: number): Bits {
	const result = fullBits(size);
	subtract(result, bits);
	return result;
}

export function countBits(bits: Bits): number {
	let count = 0;
	for (let w = 0; w < bits.length; w++) count += onesIn(word(bits, w));
	return count;
}

/** How many of `counted` are in `out` but not yet in `known`. */
export function countFresh(counted: Bits, out: Bits, known: Bits): number {
	let count = 0;
	for (let w = 0; w < counted.length; w++) count += onesIn(word(counted, w) & word(out, w) & ~word(known, w));
	return count;
}

/** The indices in ascending order. Hot loops walk the words themselves instead. */
export function listBits(bits: Bits): number[] {
	const indices: number[] = [];
	for (let w = 0; w < bits.length; w++) {
		for (let rest = word(bits, w); rest !== 0; rest &= rest - 1) indices.push((w << 5) + lowestBit(rest));
	}
	return indices;
}

/** Position 0..31 of the lowest one of a word that has one. */
export function lowestBit(rest: number): number {
	return 31 - Math.clz32(rest & -rest);
}

/** Hacker's Delight, figure 5-2. */
function onesIn(x: number): number {
	let n = x - ((x >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	n = (n + (n >>> 4)) & 0x0f0f0f0f;
	return Math.imul(n, 0x01010101) >>> 24;
}

/** A word within bounds; the cast spares the hot loops a check for undefined. */
function word(bits: Bits, w: number): number {
	return bits[w] as number;
}
