import { walk } from "../advance";
import type { CompiledQuiz } from "../compiled-quiz";
import type { Walk } from "../result";
import type { Answers, NodeId, Question } from "../types";
import { type AnswerClass, type ClassedQuestion, classAnswers } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";
import { questionsOf } from "./document-parts";
import { openQuestions } from "./open-questions";
import { optionsFor } from "./run-through";

export function openSpace(quiz: CompiledQuiz): AnswerSpace {
	const questions = new Map<NodeId, ClassedQuestion>();
	for (const screen of quiz.document.screens) {
		for (const block of screen.blocks) {
			if (block.kind !== "text") questions.set(block.id, classAnswers(block, screen.id, quiz));
		}
	}
	const tooWide = [...questions.values()].filter(({ classes }) => !classes).map(({ id }) => id);
	const order = quiz.document.rules.length === 0 ? orderQuestions(questionsOf(quiz.document), questions) : null;
	return { quiz, questions, tooWide, order };
}

/**
 * Those that rule products out first: until they are answered no product is sure of its place. Then those that move scores
 * most. Bounds get sharp early, so that most of the tree is never entered.
 */
function orderQuestions(all: readonly Question[], questions: AnswerSpace["questions"]): Question[] {
	const rank = new Map(
		all.map(({ id }) => {
			const classes = questions.get(id)?.classes ?? [];
			const rulesOut = classes.some(
				({ effects }) => effects.vetoed || effects.thinned || effects.unmet || effects.pinned,
			);
			const spread = Math.max(0, ...classes.flatMap(({ effects }) => [...effects.points].map(Math.abs)));
			return [id, { rulesOut, spread }];
		}),
	);
	return all.toSorted((a, b) => {
		const [one, other] = [rank.get(a.id), rank.get(b.id)];
		return Number(other?.rulesOut) - Number(one?.rulesOut) || (other?.spread ?? 0) - (one?.spread ?? 0);
	});
}

/** What is done on the way. `depth` counts the questions answered so far. */
export interface Explorer {
	/** Before a question is answered, with the classes to choose among: false passes the subtree over. */
	enter: (question: NodeId, depth: number, answers: Answers, options: readonly AnswerClass[]) => boolean;
	/** The question at `depth` gets this answer. */
	choose: (one: AnswerClass, depth: number) => void;
	/** The end of a path. `answers` goes on changing afterwards. */
	arrive: (walked: Walk, depth: number, answers: Answers) => void;
	/** False ends the exploration. */
	goOn: () => boolean;
}

/**
 * Walks the tree of all paths, depth first, questions in the order in which people meet them, one answer of each class.
 * True when it came to the end: then every path was met or passed over by `enter`.
 */
export function explore(space: AnswerSpace, explorer: Explorer): boolean {
	const { document } = space.quiz;
	// Without such rules every class fits wherever its question is asked.
	const hides = document.rules.some(({ then }) => then.kind === "hide");
	const answers: Answers = {};
	return space.order ? answerNext(space.order, 0, 0) : descend(0);

	function descend(depth: number): boolean {
		if (!explorer.goOn()) return false;
		const walked = walk(document, answers);
		if (walked.done) {
			explorer.arrive(walked, depth, answers);
			return true;
		}
		const open = openQuestions(document, walked);
		// What was just answered with something that isn't taken stays open: a dead end.
		return open.length === 0 || open.some(({ id }) => id in answers) || answerNext(open, 0, depth);
	}

	function answerNext(open: readonly Question[], at: number, depth: number): boolean {
		const question = open[at];
		if (question === undefined) return descend(depth);
		const options = hides ? optionsFor(space, question) : space.questions.get(question.id)?.classes;
		if (!options) return false;
		if (!explorer.enter(question.id, depth, answers, options)) return true;
		for (const one of options) {
			answers[question.id] = one.value;
			explorer.choose(one, depth);
			const whole = answerNext(open, at + 1, depth + 1);
			delete answers[question.id];
			if (!whole) return false;
		}
		return true;
	}
}
