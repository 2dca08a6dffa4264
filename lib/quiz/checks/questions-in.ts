import { casesOf } from "../decision";
import type { Condition, NodeId, QuizDocument } from "../types";

/** A condition that is no group. */
export type Leaf = Exclude<Condition, { kind: "all" | "any" | "not" }>;

/** All conditions of a document: of rules, result pages, slots and the cases of their decisions. */
export function conditionsOf({ rules, resultPages }: QuizDocument): Condition[] {
	const slots = resultPages.flatMap((page) => page.slots);
	const decisions = slots.flatMap(({ decision }) => decision ?? []);
	return [...rules, ...resultPages, ...slots, ...decisions.flatMap(casesOf)].flatMap(({ when }) => when ?? []);
}

/** The tests that a condition is made of. */
export function leavesOf(condition: Condition): Leaf[] {
	switch (condition.kind) {
		case "all":
		case "any":
			return condition.of.flatMap(leavesOf);
		case "not":
			return leavesOf(condition.of);
		default:
			return [condition];
	}
}

/** The questions that a condition looks at. */
export function questionsIn(condition: Condition): Set<NodeId> {
	return new Set(leavesOf(condition).flatMap((leaf) => ("question" in leaf ? [leaf.question] : [])));
}

/** The choices that a condition looks at. */
export function choicesIn(condition: Condition): Set<NodeId> {
	return new Set(leavesOf(condition).flatMap((leaf) => ("choices" in leaf ? leaf.choices : [])));
}

/** The variables that a condition looks at. */
export function variablesIn(condition: Condition): Set<NodeId> {
	return new Set(leavesOf(condition).flatMap((leaf) => ("variable" in leaf ? [leaf.variable] : [])));
}
