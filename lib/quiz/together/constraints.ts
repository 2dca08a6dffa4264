import { type Bits, hasBit } from "../bitset";
import { columnOf } from "../compile-catalog";
import { type CompiledTarget, numberFor } from "../compile-target";
import type { CompiledPage, CompiledSlot } from "../compiled-quiz";
import type { Seen } from "../condition";
import type { Items } from "../items";
import type { AttributeValue, PairRule, ResultPage, Target } from "../types";
import type { CompiledConstraint, PairTest } from "./compiled-constraint";

type Compile = (target: Target) => CompiledTarget;

/** Constraints at the end of a path, on places among the slots that are there, ascending. */
export interface ActiveConstraints {
	limits: { slots: readonly number[]; most: number }[];
	pairs: { slots: readonly number[]; test: PairTest }[];
}

/** Leaves out pair rules with targets that wait for an answer: they are inert (§6). */
export function compileConstraints({ constraints }: ResultPage, items: Items, compile: Compile): CompiledConstraint[] {
	return constraints.flatMap(({ slots, rule }): CompiledConstraint[] => {
		if (rule.kind === "price") return [{ kind: "price", slots, most: rule.most }];
		const test = pairTest(rule, items, compile);
		return test ? [{ kind: "pair", slots, ...test }] : [];
	});
}

/** Without those that are inert: a limit without a value, and pairs of fewer than two slots. */
export function activeConstraints({ constraints, slots }: CompiledPage, seen: Seen): ActiveConstraints {
	const active: ActiveConstraints = { limits: [], pairs: [] };
	for (const constraint of constraints) {
		const places = placesOf(constraint, slots);
		if (constraint.kind === "pair") {
			if (places.length > 1) active.pairs.push({ slots: places, test: constraint });
			continue;
		}
		const most = constraint.most.kind === "literal" ? constraint.most.value : numberFor(constraint.most, seen);
		if (most !== null && places.length > 0) active.limits.push({ slots: places, most });
	}
	return active;
}

/** Places of the slots that it names among these. */
export function placesOf({ slots: named }: CompiledConstraint, slots: readonly CompiledSlot[]): number[] {
	return [...slots.keys()].filter((at) => named.length === 0 || named.includes(slots[at]?.slot.id ?? ""));
}

/** The slots that active constraints join, each group ascending; in the order of their first slots. */
export function joinSlots({ limits, pairs }: ActiveConstraints): number[][] {
	const groups: Set<number>[] = [];
	for (const { slots } of [...limits, ...pairs]) {
		const joined = new Set(slots);
		for (const group of groups.filter((one) => slots.some((slot) => one.has(slot)))) {
			for (const slot of group) joined.add(slot);
			groups.splice(groups.indexOf(group), 1);
		}
		groups.push(joined);
	}
	const sorted = groups.map((group) => [...group].sort((a, b) => a - b));
	return sorted.sort(([a = 0], [b = 0]) => a - b);
}

function pairTest(rule: PairRule, items: Items, compile: Compile): (PairTest & { sets: Bits[] }) | null {
	if (rule.kind === "alike") return { ...alikeTest(items, rule.attribute), sets: [] };
	const [one, other] = [compile(rule.one), compile(rule.other)];
	if (one.live.length > 0 || other.live.length > 0) return null;
	const isOne = (product: number) => hasBit(one.bits, product);
	const isOther = (product: number) => hasBit(other.bits, product);
	const kindOf = (product: number) => (isOne(product) ? 1 : 0) + (isOther(product) ? 2 : 0);
	const allows =
		rule.kind === "apart"
			? (a: number, b: number) => !(isOne(a) && isOther(b))
			: (a: number, b: number) => !isOne(a) || isOther(b);
	return { kindOf, fits: (a, b) => allows(a, b) && allows(b, a), sets: [one.bits, other.bits] };
}

function alikeTest({ catalog }: Items, attribute: string): PairTest {
	const { codes, values } = columnOf(catalog, attribute);
	const kindOf = (product: number) => codes[product] as number;
	return { kindOf, fits: (a, b) => haveInCommon(values[kindOf(a)], values[kindOf(b)]) };
}

function haveInCommon(a: AttributeValue | undefined, b: AttributeValue | undefined): boolean {
	if (a === undefined || b === undefined) return false;
	if (!Array.isArray(a)) return Array.isArray(b) ? b.some((value) => value === a) : a === b;
	return a.some((value) => haveInCommon(value, b));
}
