import type { FlowQuestion } from "../flow";
import { shownBlocks } from "../hidden";
import type { Walk } from "../result";
import type { Block, NodeId, Question, QuizDocument } from "../types";

/** The questions that a walk waits for, in order, as they are there: without hidden choices. Empty when it is done. */
export function openQuestions({ screens }: QuizDocument, { path, answers, hidden, done }: Walk): Question[] {
	const screen = done ? undefined : screens.find(({ id }) => id === path.at(-1));
	return shownBlocks(screen?.blocks ?? [], hidden)
		.filter(isQuestion)
		.filter(({ id }) => !(id in answers));
}

/** A question of the path as it was there. */
export function shownQuestion({ screens }: QuizDocument, { hidden }: Walk, id: NodeId): FlowQuestion | null {
	const screen = screens.find(({ blocks }) => blocks.some((block) => block.id === id));
	return (
		shownBlocks(screen?.blocks ?? [], hidden)
			.filter(isQuestion)
			.find((block) => block.id === id) ?? null
	);
}

const isQuestion = (block: Block): block is Question => block.kind !== "text";
