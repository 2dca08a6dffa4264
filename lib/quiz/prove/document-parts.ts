import { rangeHolds } from "../range";
import type { AnswerValue, Condition, Effect, NodeId, Question, QuizDocument, Target } from "../types";

/** All conditions of a document: of rules and result pages. */
function conditionsOf({ rules, resultPages }: QuizDocument): Condition[] {
	return [...rules, ...resultPages].map(({ when }) => when).filter((when) => when !== null);
}

/** The tests that conditions are made of, without the groups around them. */
export function leavesOf(document: QuizDocument): Condition[] {
	return conditionsOf(document).flatMap(leaves);
}

export function questionsOf({ screens }: QuizDocument): Question[] {
	return screens.flatMap(({ blocks }) => blocks.filter((block) => block.kind !== "text"));
}

/** What choices, numbers and ranges do. */
export function effectsOf(question: Question): Effect[] {
	if ("choices" in question) return question.choices.flatMap(({ effects }) => effects);
	return "ranges" in question ? [...question.effects, ...question.ranges.flatMap(({ effects }) => effects)] : [];
}

export function targetsOf(document: QuizDocument): Target[] {
	const slots = document.resultPages.flatMap((page) => page.slots);
	const effects = questionsOf(document).flatMap(effectsOf);
	return [...effects.map(({ target }) => target), ...slots.map(({ candidates }) => candidates)];
}

/** Ids of the answer's effects whose products depend on the answer to another question. */
export function waitingEffects(question: Question, value: AnswerValue): NodeId[] {
	return effectsOfAnswer(question, value)
		.filter(({ target }) => waits(target, question.id))
		.map(({ id }) => id);
}

/** Whether a target compares with the answer to a question other than its own. */
export function waits(target: Target, own: NodeId): boolean {
	return (
		target.kind === "where" && target.all.some(({ operand }) => operand.kind === "answer" && operand.question !== own)
	);
}

function effectsOfAnswer(question: Question, value: AnswerValue): Effect[] {
	if (value.kind === "choices" && "choices" in question) {
		return question.choices.filter(({ id }) => value.ids.includes(id)).flatMap(({ effects }) => effects);
	}
	if (value.kind !== "number" || !("ranges" in question)) return [];
	const held = question.ranges.find((range) => rangeHolds(range, value.value));
	return [...question.effects, ...(held?.effects ?? [])];
}

function leaves(condition: Condition): Condition[] {
	if (condition.kind === "all" || condition.kind === "any") return condition.of.flatMap(leaves);
	return condition.kind === "not" ? leaves(condition.of) : [condition];
}
