import type { Walk } from "./result";
import type { Answers, Condition, NumberOp } from "./types";

/** What a condition looks at: only the answers on the path so far, and what they have made of the variables. */
export type Seen = Pick<Walk, "answers" | "variables">;

/** Whether a condition holds (docs/evaluation.md §1.5–6). A question without an answer in `seen` was not visited. */
export function holds(condition: Condition, seen: Seen): boolean {
	const { answers, variables } = seen;
	switch (condition.kind) {
		case "all":
			return condition.of.every((part) => holds(part, seen));
		case "any":
			return condition.of.some((part) => holds(part, seen));
		case "not":
			return !holds(condition.of, seen);
		case "choice": {
			const answer = answers[condition.question];
			if (answer?.kind !== "choices") return condition.op === "hasNone";
			if (condition.op === "first") return condition.choices.includes(answer.ids[0] ?? "");
			const ticked = (id: string) => answer.ids.includes(id);
			if (condition.op === "hasAll") return condition.choices.every(ticked);
			return condition.choices.some(ticked) === (condition.op === "hasAny");
		}
		case "number": {
			const answer = answers[condition.question];
			if (answer?.kind !== "number") return condition.op === "≠";
			return compareNumbers(answer.value, condition.op, condition.value, condition.to);
		}
		case "status":
			return statusOf(answers[condition.question]) === condition.is;
		case "consent": {
			const answer = answers[condition.question];
			return answer?.kind === "consent" && answer.granted;
		}
		case "variable": {
			const value = variables[condition.variable];
			if (value === undefined) return condition.op === "≠";
			return compareNumbers(value, condition.op, condition.value, condition.to);
		}
		// Settled beforehand (entry.ts); of a response from nowhere nothing is known.
		case "locale":
		case "source":
		case "known":
			return false;
	}
}

function statusOf(answer: Answers[string] | undefined) {
	if (!answer) return "notVisited";
	return answer.kind === "skipped" || answer.kind === "declined" ? answer.kind : "answered";
}

/** `x op value`; `between` is value ≤ x ≤ to, and false without a `to`. */
export function compareNumbers(x: number, op: NumberOp, value: number, to: number | null): boolean {
	switch (op) {
		case "=":
			return x === value;
		case "≠":
			return x !== value;
		case "<":
			return x < value;
		case "≤":
			return x <= value;
		case ">":
			return x > value;
		case "≥":
			return x >= value;
		case "between":
			return to !== null && x >= value && x <= to;
	}
}
