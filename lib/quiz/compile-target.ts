import { addBit, type Bits, createBits, intersect } from "./bitset";
import { type CompiledCatalog, numberColumn } from "./compile-catalog";
import { attributeOf, predicateHolds } from "./predicate";
import type { Answers, AttributeScalar, NodeId, Predicate, PredicateOp, Target } from "./types";

/** A target's products. Predicates on an answer wait until the answer is known. */
export interface CompiledTarget {
	/** The products that meet all that is known beforehand. */
	bits: Bits;
	live: LivePredicate[];
}

interface LivePredicate {
	column: Float64Array;
	op: PredicateOp;
	question: NodeId;
}

export function compileTarget(target: Target, catalog: CompiledCatalog): CompiledTarget {
	switch (target.kind) {
		case "products":
			return { bits: productBits(target.ids, catalog), live: [] };
		case "collection":
			return { bits: catalog.collections.get(target.id) ?? createBits(catalog.products.length), live: [] };
		case "where":
			return compileWhere(target.all, catalog);
	}
}

/** The target's products under these answers, or null when an operand has no answer: the effect is inert. */
export function resolveTarget(target: CompiledTarget, answers: Answers, size: number): Bits | null {
	if (target.live.length === 0) return target.bits;
	const bits = target.bits.slice();
	for (const { column, op, question } of target.live) {
		const answer = answers[question];
		if (answer?.kind !== "number") return null;
		intersect(bits, columnBits(column, op, answer.value, size));
	}
	return bits;
}

function productBits(ids: readonly string[], catalog: CompiledCatalog): Bits {
	const bits = createBits(catalog.products.length);
	for (const id of ids) {
		const index = catalog.indexOf.get(id);
		if (index !== undefined) addBit(bits, index);
	}
	return bits;
}

function compileWhere(all: readonly Predicate[], catalog: CompiledCatalog): CompiledTarget {
	const known: { key: string; op: PredicateOp; values: readonly AttributeScalar[] }[] = [];
	const live: LivePredicate[] = [];
	for (const { attribute, op, operand } of all) {
		if (operand.kind === "literal") known.push({ key: attribute, op, values: operand.values });
		else live.push({ column: numberColumn(catalog, attribute), op, question: operand.question });
	}
	const bits = createBits(catalog.products.length);
	for (const [index, product] of catalog.products.entries()) {
		if (known.every(({ key, op, values }) => predicateHolds(attributeOf(product, key), op, values))) {
			addBit(bits, index);
		}
	}
	return { bits, live };
}

/** `predicateHolds` with one number as operand, over a whole column; NaN (no value) meets `isNot` alone. */
function columnBits(column: Float64Array, op: PredicateOp, operand: number, size: number): Bits {
	const bits = createBits(size);
	const meets = columnTest(op, operand);
	for (let index = 0; index < size; index++) if (meets(column[index] as number)) addBit(bits, index);
	return bits;
}

function columnTest(op: PredicateOp, operand: number): (value: number) => boolean {
	switch (op) {
		case "is":
		case "in":
		case "hasAny":
		case "hasAll":
			return (value) => value === operand;
		case "isNot":
			return (value) => value !== operand;
		case "<":
			return (value) => value < operand;
		case "≤":
			return (value) => value <= operand;
		case ">":
			return (value) => value > operand;
		case "≥":
			return (value) => value >= operand;
		case "between":
			return () => false;
	}
}
