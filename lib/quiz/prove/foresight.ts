import { holds } from "../condition";
import type { CompiledCase } from "../decision";
import type { Answers, Condition, NodeId, NumberOp, ResultPage } from "../types";
import type { Span } from "./variable-spans";

/** What is known at one place of the tree of the ends of all paths below. */
export interface Foresight {
	answers: Answers;
	/** Whether the answer to a question isn't settled yet. */
	isOpen: (question: NodeId) => boolean;
	/** Within what the variable lies in the end; undefined: it isn't there. */
	spanOf: (variable: NodeId) => Span | undefined;
}

/** The pages that a path may still end on. */
export function possiblePages(pages: readonly ResultPage[], ahead: Foresight): ResultPage[] {
	return firstToHold(pages, ahead).map(({ one }) => one);
}

/** The cases of a decision that may still be the first to hold, by their place. */
export function possibleCases(cases: readonly CompiledCase[], ahead: Foresight): number[] {
	return firstToHold(cases, ahead).map(({ at }) => at);
}

function firstToHold<T extends { when: Condition | null }>(
	all: readonly T[],
	ahead: Foresight,
): { one: T; at: number }[] {
	const possible: { one: T; at: number }[] = [];
	for (const [at, one] of all.entries()) {
		const held = one.when === null || tryCondition(one.when, ahead);
		if (held !== false) possible.push({ one, at });
		if (held === true) break;
	}
	return possible;
}

/** Kleene's three values: null is not known yet. */
function tryCondition(condition: Condition, ahead: Foresight): boolean | null {
	switch (condition.kind) {
		case "all":
		case "any": {
			const decisive = condition.kind === "any";
			const parts = condition.of.map((part) => tryCondition(part, ahead));
			if (parts.includes(decisive)) return decisive;
			return parts.includes(null) ? null : !decisive;
		}
		case "not": {
			const inner = tryCondition(condition.of, ahead);
			return inner === null ? null : !inner;
		}
		case "variable": {
			const span = ahead.spanOf(condition.variable);
			return span ? trySpan(span, condition.op, condition.value, condition.to) : condition.op === "≠";
		}
		// Settled before anything is proved.
		case "locale":
		case "source":
		case "known":
			return false;
		default:
			return ahead.isOpen(condition.question) ? null : holds(condition, { answers: ahead.answers, variables: {} });
	}
}

function trySpan(span: Span, op: NumberOp, value: number, to: number | null): boolean | null {
	const [least, most] = span;
	switch (op) {
		case "=":
			if (value < least || value > most) return false;
			return least === most ? true : null;
		case "≠":
			return not(trySpan(span, "=", value, null));
		case "<":
			if (most < value) return true;
			return least < value ? null : false;
		case "≥":
			return not(trySpan(span, "<", value, null));
		case ">":
			if (least > value) return true;
			return most > value ? null : false;
		case "≤":
			return not(trySpan(span, ">", value, null));
		case "between":
			if (to === null || most < value || least > to) return false;
			return least >= value && most <= to ? true : null;
	}
}

function not(known: boolean | null): boolean | null {
	return known === null ? null : !known;
}
