import { addBit, type Bits, createBits, fullBits, intersect, subtract, unite, widenBits } from "./bitset";
import { type Column, keepPassing } from "./column";
import { columnOf } from "./compile-catalog";
import type { Seen } from "./condition";
import { type Items, indexOfOutcome } from "./items";
import { optionIn, predicateHolds } from "./predicate";
import type { AttributeScalar, LiveOperand, NodeId, Predicate, PredicateOp, Target } from "./types";
import { ownersOf, variantColumn } from "./variant-rows";

/** A target's products or outcomes, or its variants by row. Predicates on an answer or a variable wait until its value is known. */
export interface CompiledTarget {
	/** Those that meet all that is known beforehand. */
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

/** The operand's value at the end of a path, or null when it has none. */
export function numberFor(operand: LiveOperand, { answers, variables }: Seen): number | null {
	if (operand.kind === "variable") return variables[operand.variable] ?? null;
	const answer = answers[operand.question];
	return answer?.kind === "number" ? answer.value : null;
}

/** The listed products that the catalog has. */
function productBits(ids: readonly string[], { catalog, size }: Items): Bits {
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

/**
 * Never outcomes: they have no attributes, and aren't meant by tests of products. Tests of options are met together by one
 * variant that can be had; a product without variants has no options.
 */
function compileWhere(all: readonly Predicate[], items: Items): CompiledTarget {
	const { catalog, size, rows } = items;
	const ofProducts = (some: readonly Predicate[]) =>
		compileTests(some, widenBits(fullBits(catalog.products.length), size), (key) => columnOf(catalog, key));
	const options = all.filter(isOption);
	const target = ofProducts(all.filter((one) => !isOption(one)));
	if (options.length === 0) return target;
	const held = ofProducts(options).bits;
	subtract(held, widenBits(catalog.variants.owning, size));
	const meeting = testVariants(options, items).bits;
	intersect(meeting, rows);
	unite(held, widenBits(ownersOf(catalog.variants, meeting), size));
	intersect(target.bits, held);
	return target;
}

/** An option is text: what it is compared with later is a number, so such a test needs no variants. */
function isOption({ attribute, operand }: Predicate): boolean {
	return optionIn(attribute) !== null && operand.kind === "literal";
}

/** The rows of the variants that meet the tests. */
export function testVariants(all: readonly Predicate[], { catalog: { variants } }: Items): CompiledTarget {
	return compileTests(all, fullBits(variants.owners.length), (key) => variantColumn(variants, key));
}

function compileTests(all: readonly Predicate[], bits: Bits, columnFor: (key: string) => Column): CompiledTarget {
	const live: LivePredicate[] = [];
	for (const { attribute, op, operand } of all) {
		const column = columnFor(attribute);
		if (operand.kind !== "literal") live.push({ column, op, operand });
		else keepMeeting(bits, column, op, operand.values);
	}
	return { bits, live };
}

function keepMeeting(bits: Bits, column: Column, op: PredicateOp, operands: readonly AttributeScalar[]): void {
	keepPassing(bits, column, (value) => predicateHolds(value, op, operands));
}
