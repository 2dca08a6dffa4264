import { effectsOf } from "../checks/document-index";
import { conditionsOf, type Leaf, leavesOf as leavesIn } from "../checks/questions-in";
import { isTargeted } from "../effects";
import { rangeHolds } from "../range";
import { constraintsOf, targetsOf } from "../targets";
import type { AnswerValue, Effect, NodeId, Question, QuizDocument, Target } from "../types";

/** The tests that conditions of rules and result pages are made of, without the groups around them. */
export function flowLeaves({ rules, resultPages }: QuizDocument): Leaf[] {
	return [...rules, ...resultPages].flatMap(({ when }) => (when ? leavesIn(when) : []));
}

/** Those, and what slots and their decisions look at. */
export function leavesOf(document: QuizDocument): Leaf[] {
	return conditionsOf(document).flatMap(leavesIn);
}

export function questionsOf({ screens }: QuizDocument): Question[] {
	return screens.flatMap(({ blocks }) => blocks.filter((block) => block.kind !== "text"));
}

/** Ids of the answer's effects whose products depend on more than this answer. */
export function waitingEffects(question: Question, value: AnswerValue): NodeId[] {
	return effectsOfAnswer(question, value)
		.filter(isTargeted)
		.filter(({ target }) => waits(target, question.id))
		.map(({ id }) => id);
}

/** Whether a target compares with a variable, or with the answer to a question other than its own. */
export function waits(target: Target, own: NodeId): boolean {
	const isOpen = ({ operand }: Extract<Target, { kind: "where" }>["all"][number]) =>
		operand.kind === "variable" || (operand.kind === "answer" && operand.question !== own);
	return target.kind === "where" && target.all.some(isOpen);
}

/** What the answer does to these variables, in order. */
export function variableChanges(question: Question, value: AnswerValue, used: ReadonlySet<NodeId>): string[] {
	return effectsOfAnswer(question, value).flatMap((effect) => {
		if (effect.kind !== "variable" || !used.has(effect.variable)) return [];
		const number = effect.value === "answer" ? (value.kind === "number" ? value.value : null) : effect.value;
		return [`${effect.variable} ${effect.op} ${number}`];
	});
}

/** Whether a number given goes into a variable that something looks at: then any two numbers may make a difference. */
export function passesNumberOn(question: Question, document: QuizDocument): boolean {
	if (!("step" in question)) return false;
	const used = variablesLookedAt(document);
	const isPassed = (effect: Effect) =>
		effect.kind === "variable" && effect.value === "answer" && used.has(effect.variable);
	return effectsOf(question).some(isPassed);
}

/** Choices that a rule may hide. */
export function hidableChoices({ rules }: QuizDocument, question: Question): NodeId[] {
	if (!("choices" in question)) return [];
	return question.choices
		.map(({ id }) => id)
		.filter((id) => rules.some(({ then }) => then.kind === "hide" && then.node === id));
}

/** By conditions of rules and result pages. */
export function flowVariables(document: QuizDocument): ReadonlySet<NodeId> {
	return new Set(flowLeaves(document).flatMap(variableIn));
}

/** By anything. */
export function variablesLookedAt(document: QuizDocument): ReadonlySet<NodeId> {
	const predicates = targetsOf(document).flatMap((target) => (target.kind === "where" ? target.all : []));
	const limits = constraintsOf(document).flatMap(({ rule }) => (rule.kind === "price" ? [rule.most] : []));
	const operands = [...predicates.map(({ operand }) => operand), ...limits];
	return new Set([
		...leavesOf(document).flatMap(variableIn),
		...operands.flatMap((operand) => (operand.kind === "variable" ? [operand.variable] : [])),
	]);
}

const variableIn = (leaf: Leaf) => ("variable" in leaf ? [leaf.variable] : []);

/** In document order. */
export function effectsOfAnswer(question: Question, value: AnswerValue): Effect[] {
	if (value.kind === "choices" && "choices" in question) {
		// Of a ranking, only the first choice does anything but give points.
		const heard = (id: NodeId, kind: Effect["kind"]) =>
			kind === "score" || question.kind !== "ranking" ? value.ids.includes(id) : value.ids[0] === id;
		return question.choices.flatMap(({ id, effects }) => effects.filter(({ kind }) => heard(id, kind)));
	}
	if (value.kind !== "number" || !("ranges" in question)) return [];
	const held = question.ranges.find((range) => rangeHolds(range, value.value));
	return [...question.effects, ...(held?.effects ?? [])];
}
