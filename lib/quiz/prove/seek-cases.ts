import { leavesOf } from "../checks/questions-in";
import { holds } from "../condition";
import { recommend } from "../recommend";
import type { Condition, NodeId } from "../types";
import type { AnswerClass } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import { effectsOfAnswer, questionsOf } from "./document-parts";
import type { Goals } from "./goals";
import type { Random } from "./random";
import { type PickAnswer, runThrough } from "./run-through";

/** Which way a variable that a case looks at is driven, try by try. */
const LEANINGS = [0, 1, -1];

/** Looks for answers by which each case of a decision decides that hasn't been seen to: those that its cells ask for. */
export function seekCases(
	space: AnswerSpace,
	goals: Goals,
	{ random, goOn }: { random: Random; goOn: () => boolean },
): void {
	for (const { slot, cases } of [...space.quiz.pages.values()].flatMap((page) => page.slots)) {
		for (const [at, { when }] of cases.entries()) {
			for (const lean of LEANINGS) {
				if (!goOn() || goals.cases.get(slot.id)?.has(at)) break;
				const run = runThrough(space, suiting(space, when, lean, random));
				const result = run && recommend(space.quiz, run.answers);
				if (run && result) goals.see(result, run.answers);
			}
		}
	}
}

function suiting(space: AnswerSpace, when: Condition, lean: number, random: Random): PickAnswer {
	const leaves = leavesOf(when);
	const variable = leaves.find((leaf) => leaf.kind === "variable")?.variable ?? null;
	return (question, options) => {
		if (!options) return null;
		const asked = leaves.filter((leaf) => "question" in leaf && leaf.question === question.id);
		const fits = ({ value }: AnswerClass) =>
			asked.every((leaf) => holds(leaf, { answers: { [question.id]: value }, variables: {} }));
		const fitting = options.filter(fits);
		const among = fitting.length > 0 ? fitting : options;
		if (variable === null || lean === 0) return random.pick(among)?.value ?? null;
		const gain = (one: AnswerClass) => lean * changeOf(space, question.id, one, variable);
		return among.reduce((best, one) => (gain(one) > gain(best) ? one : best), among[0] as AnswerClass)?.value ?? null;
	};
}

function changeOf({ quiz }: AnswerSpace, id: NodeId, { value }: AnswerClass, variable: NodeId): number {
	const question = questionsOf(quiz.document).find((one) => one.id === id);
	let sum = 0;
	for (const effect of question ? effectsOfAnswer(question, value) : []) {
		if (effect.kind === "variable" && effect.variable === variable) sum += Number(effect.value) || 0;
	}
	return sum;
}
