import { findNode, listIds } from "@/lib/quiz/node-tree";
import { placeOfRule } from "@/lib/quiz/place-of-rule";
import type { Block, NodeId, QuizDocument, ResultPage, Screen } from "@/lib/quiz/types";

/** What the panes show: a screen (and the block chosen on it), a result page, or the quiz's own settings. */
export type Place =
	| { kind: "screen"; screen: Screen; block: Block | null }
	| { kind: "page"; page: ResultPage }
	| { kind: "quiz" };

/** Stands for the quiz itself in the address. */
export const QUIZ_PLACE = "quiz";

/** Where a node of any kind is edited (a rule: where it stands); an unknown one gives the first screen. */
export function findPlace(document: QuizDocument, node: NodeId | null): Place {
	if (node === QUIZ_PLACE) return { kind: "quiz" };
	if ([...document.variables, ...document.outcomes].some(({ id }) => id === node)) return { kind: "quiz" };
	const rule = document.rules.find(({ id }) => id === node);
	const id = rule ? placeOfRule(rule) : node;
	const screen = document.screens.find((each) => id !== null && listIds(each).includes(id));
	if (screen) {
		const block = screen.blocks.find((each) => id !== null && listIds(each).includes(id)) ?? null;
		return { kind: "screen", screen, block };
	}
	const page = document.resultPages.find((each) => id !== null && listIds(each).includes(id));
	if (page) return { kind: "page", page };
	const [first] = document.screens;
	return first ? { kind: "screen", screen: first, block: null } : { kind: "quiz" };
}

/** The node to select once this one is gone: its neighbour. */
export function neighbourOf(document: QuizDocument, node: NodeId): NodeId | null {
	const found = findNode(document, node);
	if (!found || (found.list !== "screens" && found.list !== "resultPages")) return found?.parent ?? null;
	const siblings = document[found.list];
	return (siblings[found.index + 1] ?? siblings[found.index - 1])?.id ?? null;
}
