import type { CompiledQuiz } from "../compile-quiz";
import { holds } from "../condition";
import type { AnswerValue, Condition, NodeId } from "../types";
import { hidableChoices, leavesOf, questionsOf, variableChanges } from "./document-parts";
import { permittedAnswers } from "./permitted-answers";

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

/** By question id. `whole` is false when a question has more answers than are listed: its first few stand for it. */
export function flowClasses(quiz: CompiledQuiz): { classes: Map<NodeId, FlowClass[]>; whole: boolean } {
	const leaves = leavesOf(quiz.document);
	let whole = true;
	const classes = new Map<NodeId, FlowClass[]>();
	for (const question of questionsOf(quiz.document)) {
		const tests = leaves.filter((leaf) => "question" in leaf && leaf.question === question.id);
		const hidable = hidableChoices(quiz.document, question).length > 0;
		const sign = (value: AnswerValue) => {
			const seen = { answers: { [question.id]: value }, variables: {} };
			const held = tests.map((test) => (holds(test, seen) ? 1 : 0));
			return JSON.stringify([held, variableChanges(question, value, quiz.document), hidable ? value : null]);
		};
		const permitted = permittedAnswers(question, quiz);
		if (!permitted) whole = false;
		const found = new Map<string, FlowClass>();
		for (const { value, count } of permitted ?? []) {
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
	return { classes, whole };
}
