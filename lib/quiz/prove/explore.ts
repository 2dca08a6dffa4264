import { walk } from "../advance";
import type { CompiledQuiz } from "../compile-quiz";
import type { Answers, NodeId, Walk } from "../types";
import { type AnswerClass, type ClassedQuestion, classAnswers } from "./answer-classes";

/** A quiz with the classes of each question's answers: the tree of all its paths, not yet walked. */
export interface AnswerSpace {
	quiz: CompiledQuiz;
	/** By question id. */
	questions: ReadonlyMap<NodeId, ClassedQuestion>;
	/** Questions with more answers than are listed: nothing can be proved of paths through them. */
	tooWide: NodeId[];
}

export function openSpace(quiz: CompiledQuiz): AnswerSpace {
	const questions = new Map<NodeId, ClassedQuestion>();
	for (const screen of quiz.document.screens) {
		for (const block of screen.blocks) {
			if (block.kind !== "text") questions.set(block.id, classAnswers(block, screen.id, quiz));
		}
	}
	return { quiz, questions, tooWide: [...questions.values()].filter(({ classes }) => !classes).map(({ id }) => id) };
}

/** What is done on the way. `depth` counts the questions answered so far. */
export interface Explorer {
	/** Before a question is answered: false passes the subtree over. */
	enter: (question: NodeId, depth: number, answers: Answers) => boolean;
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
export function explore({ quiz, questions }: AnswerSpace, explorer: Explorer): boolean {
	const { document } = quiz;
	const answers: Answers = {};
	const screens = new Map(document.screens.map(({ id, blocks }) => [id, blocks]));
	return descend(0);

	function descend(depth: number): boolean {
		if (!explorer.goOn()) return false;
		const walked = walk(document, answers);
		if (walked.done) {
			explorer.arrive(walked, depth, answers);
			return true;
		}
		const blocks = screens.get(walked.path.at(-1) ?? "") ?? [];
		const open = blocks.filter(({ id, kind }) => kind !== "text" && !(id in answers)).map(({ id }) => id);
		return open.length === 0 || answerNext(open, 0, depth);
	}

	function answerNext(open: readonly NodeId[], at: number, depth: number): boolean {
		const question = open[at];
		if (question === undefined) return descend(depth);
		if (!explorer.enter(question, depth, answers)) return true;
		const classes = questions.get(question)?.classes;
		if (!classes) return false;
		for (const one of classes) {
			answers[question] = one.value;
			explorer.choose(one, depth);
			const whole = answerNext(open, at + 1, depth + 1);
			delete answers[question];
			if (!whole) return false;
		}
		return true;
	}
}
