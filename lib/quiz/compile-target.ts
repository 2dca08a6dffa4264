import { addBit, type Bits, createBits, fullBits, intersect, widenBits } from "./bitset";
import { type Column, selectBits } from "./column";
import { columnOf } from "./compile-catalog";
import type { Seen } from "./condition";
import { type Items, indexOfOutcome } from "./items";
import { predicateHolds } from "./predicate";
import type { AttributeScalar, LiveOperand, NodeId, Predicate, PredicateOp, Target } from "./types";

/** A target's products or outcomes. Predicates on an answer or a variable wait until its value is known. */
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

export function compileTarget(target: Target, items: Items): CompiledTarget {
	switch (target.kind) {
		case "products":
			return { bits: productBits(target.ids, items), live: [] };
		case "collection":
			return { bits: widenBits(items.catalog.collections.get(target.id) ?? createBits(0), items.size), live: [] };
		case "outcomes":
			return { bits: outcomeBits(target.outcomes, items), live: [] };
		case "where":
			return compileWhere(target.all, items);
	}
}

/** The target's products at the end of a path, or null when an operand has no value: the effect is inert. */
export function resolveTarget(target: CompiledTarget, seen: Seen): Bits | null {
	if (target.live.length === 0) return target.bits;
	const bits = target.bits.slice();
	for (const { column, op, operand } of target.live) {
		const number = numberFor(operand, seen);
		if (number === null) return null;
		keepMeeting(bits, column, op, [number]);
	}
	return bits;
}

function numberFor(operand: LiveOperand, { answers, variables }: Seen): number | null {
	if (operand.kind === "variable") return variables[operand.variable] ?? null;
	const answer = answers[operand.question];
	return answer?.kind === "number" ? answer.value : null;
}

/** The listed products that the catalog has. */
export function productBits(ids: readonly string[], { catalog, size }: Items): Bits {
	const bits = createBits(size);
	for (const id of ids) {
		const index = catalog.indexOf.get(id);
		if (index !== undefined) addBit(bits, index);
	}
	return bits;
}

function outcomeBits(ids: readonly NodeId[], items: Items): Bits {
	const bits = createBits(items.size);
	for (const id of ids) {
		const index = indexOfOutcome(items, id);
		if (index !== undefined) addBit(bits, index);
	}
	return bits;
}

/** Never outcomes: they have no attributes, and aren't meant by tests of products. */
function compileWhere(all: readonly Predicate[], { catalog, size }: Items): CompiledTarget {
	const bits = widenBits(fullBits(catalog.products.length), size);
	const live: LivePredicate[] = [];
	for (const { attribute, op, operand } of all) {
		const column = columnOf(catalog, attribute);
		if (operand.kind !== "literal") live.push({ column, op, operand });
		else keepMeeting(bits, column, op, operand.values);
	}
	return { bits, live };
}

function keepMeeting(bits: Bits, column: Column, op: PredicateOp, operands: readonly AttributeScalar[]): void {
	const met = selectBits(column, (value) => predicateHolds(value, op, operands));
	intersect(bits, widenBits(met, 32 * bits.length));
}
