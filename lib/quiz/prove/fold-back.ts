import type { Block, NodeId, QuizDocument, Screen } from "../types";
import type { ClassedQuestion } from "./answer-classes";
import type { AnswerSpace } from "./answer-space";

/** `before`: question id → what holds of everything from this question on. `start`: of all, `end`: of nothing at all. */
export interface Folded<T> {
	before: ReadonlyMap<NodeId, T>;
	start: T;
	end: T;
}

/**
 * Adds up what is still to come, from the last screen back to the first. `either` joins the ways that rules allow from a
 * screen on, whatever their conditions: a path that no condition permits may be counted in, none is left out.
 */
export function foldBack<T>(
	space: AnswerSpace,
	end: T,
	add: (rest: T, question: ClassedQuestion) => T,
	either: (a: T, b: T) => T,
): Folded<T> {
	const { quiz, questions, order } = space;
	const { screens } = quiz.document;
	const before = new Map<NodeId, T>();
	if (order) {
		const start = order.reduceRight((rest, { id }) => {
			const question = questions.get(id);
			const asked = question ? add(rest, question) : rest;
			before.set(id, asked);
			return asked;
		}, end);
		return { before, start, end };
	}
	const entering: T[] = [];
	entering[screens.length] = end;
	for (let at = screens.length - 1; at >= 0; at--) {
		const screen = screens[at] as Screen;
		const ways = successors(quiz.document, at).map((next) => entering[next] as T);
		let rest = ways.reduce(either);
		for (const block of screen.blocks.toReversed()) {
			const question = questions.get(block.id);
			if (!question) continue;
			const asked = add(rest, question);
			before.set(block.id, asked);
			rest = isHidable(quiz.document, block) ? either(asked, rest) : asked;
		}
		entering[at] = isSkippable(quiz.document, screen) ? either(rest, entering[at + 1] as T) : rest;
	}
	return { before, start: entering[0] as T, end };
}

function successors({ screens, rules }: QuizDocument, at: number): number[] {
	const id = screens[at]?.id;
	const jumps = rules.flatMap(({ then }) => {
		if (then.kind === "leave" && then.from === id) return [screens.length];
		if (then.kind !== "jump" || then.from !== id) return [];
		const to = then.to === "end" ? screens.length : screens.findIndex((screen) => screen.id === then.to);
		return to > at ? [to] : [];
	});
	return [...new Set([at + 1, ...jumps])];
}

/** A screen with nothing left on it is passed over as well. */
function isSkippable(document: QuizDocument, { id, blocks }: Screen): boolean {
	const isSkipped = document.rules.some(({ then }) => then.kind === "skip" && then.screen === id);
	return isSkipped || (blocks.length > 0 && blocks.every((block) => isHidable(document, block)));
}

/** By a rule of its own, or by hiding every choice it has. */
function isHidable({ rules }: QuizDocument, block: Block): boolean {
	const hides = (node: NodeId) => rules.some(({ then }) => then.kind === "hide" && then.node === node);
	return hides(block.id) || ("choices" in block && block.choices.every(({ id }) => hides(id)));
}
