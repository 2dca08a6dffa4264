import type { Condition, NodeId } from "../types";

/** The questions that a condition looks at. */
export function questionsIn(condition: Condition): Set<NodeId> {
	switch (condition.kind) {
		case "all":
		case "any":
			return new Set(condition.of.flatMap((part) => [...questionsIn(part)]));
		case "not":
			return questionsIn(condition.of);
		default:
			return new Set([condition.question]);
	}
}
