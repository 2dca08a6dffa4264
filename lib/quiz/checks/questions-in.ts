import type { Condition, NodeId } from "../types";

/** A condition that is no group. */
export type Leaf = Exclude<Condition, { kind: "all" | "any" | "not" }>;

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

/** The variables that a condition looks at. */
export function variablesIn(condition: Condition): Set<NodeId> {
	return new Set(leavesOf(condition).flatMap((leaf) => ("variable" in leaf ? [leaf.variable] : [])));
}
