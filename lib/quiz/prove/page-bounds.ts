import { holds } from "../condition";
import type { Answers, Condition, NodeId, ResultPage } from "../types";

/** The pages that a path may still end on. `isOpen` says of which questions the answers aren't settled yet. */
export function possiblePages(
	pages: readonly ResultPage[],
	answers: Answers,
	isOpen: (question: NodeId) => boolean,
): ResultPage[] {
	const possible: ResultPage[] = [];
	for (const page of pages) {
		const shown = page.when === null || tryCondition(page.when, answers, isOpen);
		if (shown !== false) possible.push(page);
		if (shown === true) break;
	}
	return possible;
}

/** Kleene's three values: null is not known yet. */
function tryCondition(condition: Condition, answers: Answers, isOpen: (question: NodeId) => boolean): boolean | null {
	switch (condition.kind) {
		case "all":
		case "any": {
			const decisive = condition.kind === "any";
			const parts = condition.of.map((part) => tryCondition(part, answers, isOpen));
			if (parts.includes(decisive)) return decisive;
			return parts.includes(null) ? null : !decisive;
		}
		case "not": {
			const inner = tryCondition(condition.of, answers, isOpen);
			return inner === null ? null : !inner;
		}
		// Known only where the walk is.
		case "variable":
			return null;
		// Settled before anything is proved.
		case "locale":
		case "source":
			return false;
		default:
			return isOpen(condition.question) ? null : holds(condition, { answers, variables: {} });
	}
}
