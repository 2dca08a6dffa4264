import type { Flow, FlowEffect, FlowQuestion } from "./flow";
import { rangeHolds } from "./range";
import type { VariableValues } from "./result";
import { roundPoints } from "./round";
import type { AnswerValue } from "./types";

/** The values at the start of every response. */
export function startVariables({ variables }: Flow): VariableValues {
	return Object.fromEntries(variables.map(({ id, initial }) => [id, initial]));
}

/**
 * Writes what one answer makes of the variables (docs/evaluation.md §2): its variable effects in document order, each
 * value rounded like a score. An effect on a variable that isn't there does nothing, nor does one that takes the
 * number given where none was.
 */
export function changeVariables(question: FlowQuestion, answer: AnswerValue, values: VariableValues): void {
	for (const effect of effectsOf(question, answer)) {
		if (effect.kind !== "variable") continue;
		const before = values[effect.variable];
		const value = effect.value === "answer" ? numberIn(answer) : effect.value;
		if (before === undefined || value === null) continue;
		values[effect.variable] = roundPoints(effect.op === "add" ? before + value : value);
	}
}

function numberIn(answer: AnswerValue): number | null {
	return answer.kind === "number" ? answer.value : null;
}

/** Of the ticked choices, of a ranking of the first one; or the question's own, then those of the range that holds the number. */
function effectsOf(question: FlowQuestion, answer: AnswerValue): readonly FlowEffect[] {
	if (answer.kind === "choices" && "choices" in question) {
		const heard = question.kind === "ranking" ? answer.ids.slice(0, 1) : answer.ids;
		return question.choices.filter(({ id }) => heard.includes(id)).flatMap(({ effects = [] }) => effects);
	}
	if (answer.kind !== "number" || !("effects" in question || "ranges" in question)) return [];
	const held = question.ranges?.find((range) => rangeHolds(range, answer.value));
	return [...(question.effects ?? []), ...(held?.effects ?? [])];
}
