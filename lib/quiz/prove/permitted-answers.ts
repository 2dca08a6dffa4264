import { candidatesOf } from "../candidate-pack";
import { columnOf } from "../compile-catalog";
import type { CompiledQuiz } from "../compiled-quiz";
import { answerFits } from "../fit-answer";
import { fewestChoices, hideRules } from "../hidden";
import { constraintsOf, targetsOf } from "../targets";
import type { AnswerValue, ChoiceQuestion, Condition, NodeId, NumericQuestion, Question, QuizDocument } from "../types";
import { variantColumn } from "../variant-rows";
import { leavesOf, passesNumberOn } from "./document-parts";

/** Beyond this many different answers a question is not enumerated, so nothing that hangs on it can be proved. */
const MOST_ANSWERS = 5_000;

/** One answer, or one that stands for all numbers of an interval that nothing in the quiz can tell apart. */
export interface PermittedAnswer {
	value: AnswerValue;
	/** How many answers on the question's steps it stands for; 0 for a number between two steps. */
	count: number;
}

interface PermittedNumber extends PermittedAnswer {
	value: Extract<AnswerValue, { kind: "number" }>;
}

/**
 * Every answer that a question accepts, up to what conditions, ranges and predicates can tell apart; null when there are
 * more than `MOST_ANSWERS`. What is left out of a multiple choice is nothing: all permitted selections are listed.
 */
export function permittedAnswers(question: Question, quiz: CompiledQuiz): PermittedAnswer[] | null {
	const own = passesNumberOn(question, quiz.document) ? null : ownAnswers(question, quiz);
	if (!own) return null;
	const without = (["skipped", "declined"] as const).map((kind) => ({ value: { kind }, count: 1 }));
	const lenient = withFewest(question, quiz);
	return [...own, ...without].filter(({ value }) => answerFits(lenient, value));
}

/** Of a number, the one that is listed for it; of other answers, the answer itself. */
export function listedFor(question: Question, quiz: CompiledQuiz): (value: AnswerValue) => AnswerValue {
	const listed = "step" in question ? numbers(question, quiz) : null;
	return (value) => {
		if (!listed || value.kind !== "number") return value;
		// Edges and what stands for the gaps after them take turns.
		const edge = listed.findLastIndex(({ value: one }, at) => at % 2 === 0 && one.value <= value.value);
		const isEdge = listed[edge]?.value.value === value.value;
		return listed[isEdge ? edge : edge + 1]?.value ?? value;
	};
}

/** Hidden choices lower `min`; whether an answer fits what is there is seen where it is given. */
function withFewest(question: Question, { document }: CompiledQuiz): Question {
	if (!("choices" in question)) return question;
	const fewest = fewestChoices(question, hideRules(document.rules));
	return { ...question, min: Math.min(question.min, Math.max(1, fewest)) };
}

function ownAnswers(question: Question, quiz: CompiledQuiz): PermittedAnswer[] | null {
	if ("choices" in question) return selections(question);
	if ("step" in question) return numbers(question, quiz);
	if (question.kind === "consent") {
		return [true, false].map((granted) => ({ value: { kind: "consent", granted }, count: 1 }));
	}
	return [{ value: { kind: "personal", id: "" }, count: 1 }];
}

/** Of any size up to `max`, of a ranking in any order; which of them fit is for `answerFits` to say. */
function selections({ kind, choices, max }: ChoiceQuestion): PermittedAnswer[] | null {
	const found: PermittedAnswer[] = [];
	const most = Math.min(max, choices.length);
	const ids: NodeId[] = [];
	const add = (from: number): boolean => {
		if (ids.length > 0) found.push({ value: { kind: "choices", ids: [...ids] }, count: 1 });
		if (found.length > MOST_ANSWERS) return false;
		for (let at = from; at < choices.length && ids.length < most; at++) {
			const id = choices[at]?.id ?? "";
			if (ids.includes(id)) continue;
			ids.push(id);
			const go = add(kind === "ranking" ? 0 : at + 1);
			ids.pop();
			if (!go) return false;
		}
		return true;
	};
	return add(0) ? found : null;
}

/** Each edge by itself, and one number of each gap between two edges. */
function numbers(question: NumericQuestion, quiz: CompiledQuiz): PermittedNumber[] | null {
	const totals = limits(question.id, quiz.document) ? totalsUpTo(question.max, quiz) : [];
	if (!totals) return null;
	const edges = edgesOf(question, quiz, totals);
	if (2 * edges.length > MOST_ANSWERS) return null;
	const stepped = (from: number, to: number) => stepsBetween(question, from, to);
	return edges.flatMap((edge, at) => {
		const next = edges[at + 1];
		const here: PermittedNumber = { value: { kind: "number", value: edge }, count: isStep(question, edge) ? 1 : 0 };
		if (next === undefined) return [here];
		const { first, count } = stepped(edge, next);
		const value = count > 0 ? first : (edge + next) / 2;
		return [here, { value: { kind: "number", value }, count }];
	});
}

/** Where behaviour may change within min..max, ascending: limits, ranges, conditions and the values compared with. */
function edgesOf(question: NumericQuestion, quiz: CompiledQuiz, totals: readonly number[]): number[] {
	const { min, max, ranges } = question;
	const edges = [
		...[min, max, ...totals],
		...ranges.flatMap(({ from, to }) => [from, to]),
		...leavesOf(quiz.document).flatMap((leaf) => comparedWith(leaf, question.id)),
		...attributesComparedWith(question.id, quiz).flatMap((key) => [
			...columnOf(quiz.catalog, key).values,
			...variantColumn(quiz.catalog.variants, key).values,
		]),
	];
	const inside = edges.filter((edge): edge is number => typeof edge === "number" && edge >= min && edge <= max);
	return [...new Set(inside)].sort((a, b) => a - b);
}

function comparedWith(leaf: Condition, question: NodeId): (number | null)[] {
	return leaf.kind === "number" && leaf.question === question ? [leaf.value, leaf.to] : [];
}

/** Whether the answer is a limit of prices. */
export function limits(question: NodeId, document: QuizDocument): boolean {
	return constraintsOf(document).some(
		({ rule }) => rule.kind === "price" && rule.most.kind === "answer" && rule.most.question === question,
	);
}

/** All that the prices of a limit's products can come to, up to `most`, in millionths and back; null when these are too many. */
function totalsUpTo(most: number, quiz: CompiledQuiz): number[] | null {
	const { catalog, document } = quiz;
	const offered = candidatesOf(quiz).flatMap((id) => catalog.products[catalog.indexOf.get(id) ?? -1] ?? []);
	const known = offered.flatMap(({ price, variants }) => [price, ...variants.map((variant) => variant.price)]);
	const prices = [...new Set(known)].filter((price) => price !== null).map((price) => Math.round(price * 1e6));
	const places = Math.max(...document.resultPages.map(({ slots }) => slots.reduce((sum, slot) => sum + slot.max, 0)));
	const totals = new Set([0]);
	let latest = [0];
	for (let place = 0; place < places && latest.length > 0; place++) {
		const next = new Set<number>();
		for (const total of latest) {
			for (const price of prices) {
				const sum = total + price;
				if (sum <= most * 1e6 && !totals.has(sum)) next.add(sum);
			}
			if (totals.size + next.size > MOST_ANSWERS) return null;
		}
		for (const sum of next) totals.add(sum);
		latest = [...next];
	}
	return [...totals].map((total) => total / 1e6);
}

/** The attributes that are compared with the answer to a question. */
export function attributesComparedWith(question: NodeId, { document }: CompiledQuiz): string[] {
	const predicates = targetsOf(document).flatMap((target) => (target.kind === "where" ? target.all : []));
	return predicates.flatMap(({ attribute, operand }) =>
		operand.kind === "answer" && operand.question === question ? [attribute] : [],
	);
}

/** The question's steps strictly between two numbers. */
function stepsBetween({ min, step }: NumericQuestion, from: number, to: number): { first: number; count: number } {
	const first = Math.floor((from - min) / step + 1e-9) + 1;
	const last = Math.ceil((to - min) / step - 1e-9) - 1;
	return { first: round(min + first * step), count: step > 0 ? Math.max(0, last - first + 1) : 0 };
}

function isStep({ min, step }: NumericQuestion, value: number): boolean {
	const steps = (value - min) / step;
	return step > 0 && Math.abs(steps - Math.round(steps)) < 1e-9;
}

function round(value: number): number {
	return Math.round(value * 1e9) / 1e9;
}
