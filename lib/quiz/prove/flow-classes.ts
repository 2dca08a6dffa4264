import type { CompiledQuiz } from "../compiled-quiz";
import { holds } from "../condition";
import { answerFits } from "../fit-answer";
import type { AnswerValue, Condition, NodeId, Question } from "../types";
import { flowLeaves, flowVariables, hidableChoices, questionsOf, variableChanges } from "./document-parts";
import { drawAnswer } from "./draw-answer";
import { type PermittedAnswer, permittedAnswers } from "./permitted-answers";
import { randomFrom } from "./random";

/** Answers to one question that no condition tells apart. */
export interface FlowClass {
	value: AnswerValue;
	/** Permitted answers on the question's steps; 0 when all lie between two steps. */
	count: number;
	/** The tests of the quiz that look at the question. */
	tests: readonly Condition[];
	/** Whether another answer belongs here. */
	holds: (value: AnswerValue) => boolean;
}

/** By question id. `partial`: questions with more answers than are listed, of which a few stand for all. */
export function flowClasses(quiz: CompiledQuiz): { classes: Map<NodeId, FlowClass[]>; partial: Set<NodeId> } {
	const leaves = flowLeaves(quiz.document);
	const variables = flowVariables(quiz.document);
	const partial = new Set<NodeId>();
	const classes = new Map<NodeId, FlowClass[]>();
	for (const question of questionsOf(quiz.document)) {
		const tests = leaves.filter((leaf) => "question" in leaf && leaf.question === question.id);
		const hidable = hidableChoices(quiz.document, question).length > 0;
		const sign = (value: AnswerValue) => {
			const seen = { answers: { [question.id]: value }, variables: {} };
			const held = tests.map((test) => (holds(test, seen) ? 1 : 0));
			return JSON.stringify([held, variableChanges(question, value, variables), hidable ? value : null]);
		};
		const permitted = permittedAnswers(question, quiz);
		if (!permitted) partial.add(question.id);
		const found = new Map<string, FlowClass>();
		for (const { value, count } of permitted ?? someAnswers(question)) {
			const signature = sign(value);
			const known = found.get(signature);
			if (!known) found.set(signature, { value, count, tests, holds: (other) => sign(other) === signature });
			else {
				if (known.count === 0 && count > 0) known.value = value;
				known.count += count;
			}
		}
		classes.set(question.id, [...found.values()]);
	}
	return { classes, partial };
}

const DRAWN = 100;

/** Enough to go on with: nothing is proved by them. */
function someAnswers(question: Question): PermittedAnswer[] {
	const random = randomFrom(1);
	const drawn = Array.from({ length: DRAWN }, () => drawAnswer(question, random)).filter((value) => value !== null);
	return drawn.filter((value) => answerFits(question, value)).map((value) => ({ value, count: 1 }));
}
