import { walk } from "../advance";
import { answerFits } from "../fit-answer";
import type { Walk } from "../result";
import type { Answers, AnswerValue, Question } from "../types";
import type { AnswerClass } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import { openQuestions } from "./open-questions";

/** Chooses an answer to a question among the classes that fit it as it is there; null when it has too many to list. */
export type PickAnswer = (question: Question, options: readonly AnswerClass[] | null) => AnswerValue | null;

/** Answers questions one by one, as `pick` says, until the walk is done; null at a dead end. */
export function runThrough(
	space: AnswerSpace,
	pick: PickAnswer,
	given: Answers = {},
): { answers: Answers; walked: Walk } | null {
	const { document } = space.quiz;
	const answers = { ...given };
	for (let round = 0; round <= document.screens.length; round++) {
		const walked = walk(document, answers);
		if (walked.done) return { answers: walked.answers, walked };
		for (const question of openQuestions(document, walked)) {
			const answer = pick(question, optionsFor(space, question));
			if (!answer) return null;
			answers[question.id] = answer;
		}
	}
	return null;
}

/** Classes of answers that the question takes as it is there. */
export function optionsFor({ questions }: AnswerSpace, question: Question): readonly AnswerClass[] | null {
	return questions.get(question.id)?.classes?.filter(({ value }) => answerFits(question, value)) ?? null;
}
