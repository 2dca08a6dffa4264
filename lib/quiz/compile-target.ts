import { addBit, type Bits, createBits, fullBits, intersect } from "./bitset";
import { type Column, selectBits } from "./column";
import { type CompiledCatalog, columnOf } from "./compile-catalog";
import type { Seen } from "./condition";
import { predicateHolds } from "./predicate";
import type { LiveOperand, Predicate, PredicateOp, Target } from "./types";

/** A target's products. Predicates on an answer or a variable wait until its value is known. */
export interface CompiledTarget {
	/** The products that meet all that is known beforehand. */
	bits: Bits;
	live: LivePredicate[];
}

interface LivePredicate {
	column: Column;
	op: PredicateOp;
	operand: LiveOperand;
}

export function compileTarget(target: Target, catalog: CompiledCatalog): CompiledTarget {
	switch (target.kind) {
		case "products":
			return { bits: productBits(target.ids, catalog), live: [] };
		case "collection":
			return { bits: catalog.collections.get(target.id) ?? createBits(catalog.products.length), live: [] };
		case "outcomes":
			return { bits: productBits(target.outcomes, catalog), live: [] };
		case "where":
			return compileWhere(target.all, catalog);
	}
}

/** The target's products at the end of a path, or null when an operand has no value: the effect is inert. */
export function resolveTarget(target: CompiledTarget, seen: Seen): Bits | null {
	if (target.live.length === 0) return target.bits;
	const bits = target.bits.slice();
	for (const { column, op, operand } of target.live) {
		const number = numberFor(operand, seen);
		if (number === null) return null;
		const operands = [number];
		intersect(
			bits,
			selectBits(column, (value) => predicateHolds(value, op, operands)),
		);
	}
	return bits;
}

function numberFor(operand: LiveOperand, { answers, variables }: Seen): number | null {
	if (operand.kind === "variable") return variables[operand.variable] ?? null;
	const answer = answers[operand.question];
	return answer?.kind === "number" ? answer.value : null;
}

/** The listed products that the catalog has. */
export function productBits(ids: readonly string[], catalog: CompiledCatalog): Bits {
	const bits = createBits(catalog.products.length);
	for (const id of ids) {
		const index = catalog.indexOf.get(id);
		if (index !== undefined) addBit(bits, index);
	}
	return bits;
}

function compileWhere(all: readonly Predicate[], catalog: CompiledCatalog): CompiledTarget {
	const bits = fullBits(catalog.products.length);
	const live: LivePredicate[] = [];
	for (const { attribute, op, operand } of all) {
		const column = columnOf(catalog, attribute);
		if (operand.kind !== "literal") live.push({ column, op, operand });
		else
			intersect(
				bits,
				selectBits(column, (value) => predicateHolds(value, op, operand.values)),
			);
	}
	return { bits, live };
}
