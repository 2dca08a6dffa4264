import { walk } from "../advance";
import type { Answers, NodeId, Walk } from "../types";
import type { AnswerSpace } from "./explore";

/** Answers questions one by one, as `pick` says, until the walk is done; null at a dead end. */
export function runThrough(
	{ quiz }: AnswerSpace,
	pick: (question: NodeId, depth: number) => Answers[NodeId] | null,
	given: Answers = {},
): { answers: Answers; walked: Walk } | null {
	const answers = { ...given };
	for (let depth = 0; ; ) {
		const walked = walk(quiz.document, answers);
		if (walked.done) return { answers: walked.answers, walked };
		const screen = quiz.document.screens.find(({ id }) => id === walked.path.at(-1));
		const open = screen?.blocks.filter(({ id, kind }) => kind !== "text" && !(id in walked.answers)) ?? [];
		if (open.length === 0) return null;
		for (const { id } of open) {
			const answer = pick(id, depth++);
			if (!answer) return null;
			answers[id] = answer;
		}
	}
}
