import type { CompiledQuiz } from "../compiled-quiz";
import type { NodeId, Question } from "../types";
import type { ClassedQuestion } from "./answer-classes";

/** A quiz with the classes of each question's answers: the tree of all its paths, not yet walked. */
export interface AnswerSpace {
	quiz: CompiledQuiz;
	/** By question id. */
	questions: ReadonlyMap<NodeId, ClassedQuestion>;
	/** Questions with more answers than are listed: nothing can be proved of paths through them. */
	tooWide: NodeId[];
	/** Without rules every question is asked of everybody, so they may be looked at in any order: this one. Else null. */
	order: Question[] | null;
}
