import { walk } from "../advance";
import { questionsIn } from "../checks/questions-in";
import { shownBlocks } from "../hidden";
import { asksPersonal, isNumeric } from "../kinds";
import type { Walk } from "../result";
import type {
	Answers,
	AnswerValue,
	ChoiceQuestion,
	Condition,
	NodeId,
	NumericQuestion,
	Question,
	QuizDocument,
} from "../types";

/**
 * Every way through a document: all combinations of the answers that `answersTo` offers, along the walks that they
 * lead to. Use on small documents; the number of ways is the product of the choices on the longest path.
 */
export function* allPaths(document: QuizDocument, answers: Answers = {}): Generator<{ answers: Answers; walk: Walk }> {
	const walked = walk(document, answers);
	const open = walked.done ? undefined : firstOpen(document, walked);
	if (!open) {
		yield { answers, walk: walked };
		return;
	}
	for (const value of answersTo(document, open)) yield* allPaths(document, { ...answers, [open.id]: value });
}

/**
 * Answers to a question: every permitted set of choices; a number at, below and above each limit, range and condition;
 * one personal value; both consents; skipped and declined where they are permitted.
 */
function answersTo(document: QuizDocument, question: Question): AnswerValue[] {
	const values = ownAnswers(document, question);
	if (!question.required) values.push({ kind: "skipped" });
	if (question.declinable) values.push({ kind: "declined" });
	return values;
}

function ownAnswers(document: QuizDocument, question: Question): AnswerValue[] {
	if (isNumeric(question)) return edges(document, question).map((value) => ({ kind: "number", value }));
	if (asksPersonal(question)) return [{ kind: "personal", id: `personal-${question.id}` }];
	if (question.kind === "consent") return [true, false].map((granted) => ({ kind: "consent", granted }));
	return selectionsOf(question).map((chosen) => ({ kind: "choices", ids: chosen.map(({ id }) => id) }));
}

/** Every permitted selection; of a ranking, in every order. */
export function selectionsOf({ kind, choices, min, max }: ChoiceQuestion): ChoiceQuestion["choices"][] {
	const sets = subsets(choices).filter((set) => {
		if (set.some(({ exclusive }) => exclusive)) return set.length === 1;
		return set.length >= min && set.length <= max;
	});
	return kind === "ranking" ? sets.flatMap(ordersOf) : sets;
}

function ordersOf<T>(values: readonly T[]): T[][] {
	if (values.length === 0) return [[]];
	return values.flatMap((value, at) => ordersOf(values.toSpliced(at, 1)).map((order) => [value, ...order]));
}

/** All subsets, each in the order of `values`. */
function subsets<T>(values: readonly T[]): T[][] {
	return values.reduce<T[][]>((sets, value) => sets.concat(sets.map((set) => set.concat([value]))), [[]]);
}

function edges(document: QuizDocument, question: NumericQuestion): number[] {
	const limits = question.ranges.flatMap(({ from, to }) => [from, to]);
	const compared = conditionsOf(document).flatMap((condition) => numbersIn(condition, question.id));
	const near = [question.min, question.max, ...limits, ...compared]
		.filter((value) => value !== null)
		.flatMap((value) => [value - question.step, value, value + question.step]);
	return [...new Set(near)].filter((value) => value >= question.min && value <= question.max);
}

function conditionsOf({ rules, resultPages }: QuizDocument): Condition[] {
	return [...rules, ...resultPages].map(({ when }) => when).filter((when) => when !== null);
}

function numbersIn(condition: Condition, question: NodeId): (number | null)[] {
	if (!questionsIn(condition).has(question)) return [];
	if (condition.kind === "number") return [condition.value, condition.to];
	if (condition.kind === "all" || condition.kind === "any") {
		return condition.of.flatMap((part) => numbersIn(part, question));
	}
	return condition.kind === "not" ? numbersIn(condition.of, question) : [];
}

function firstOpen(document: QuizDocument, { path, answers, hidden }: Walk): Question | undefined {
	const screen = document.screens.find(({ id }) => id === path.at(-1));
	const shown = shownBlocks(screen?.blocks ?? [], hidden);
	return shown.filter((block) => block.kind !== "text").find(({ id }) => !(id in answers));
}
