import { listIds } from "./node-tree";
import { placeOfRule } from "./place-of-rule";
import { localText } from "./text";
import type { Locale, LocalText, NodeId, QuizDocument } from "./types";

/**
 * The words by which a person knows the place of a node in one language: its question's text, its screen's, result page's, outcome's or variable's name,
 * a choice's behind its question's, a slot's behind its page's. "" for the quiz itself, for what is gone, and for what has no words yet.
 */
export function nameOfNode(document: QuizDocument, node: NodeId | null, locale: Locale): string {
	if (node === null) return "";
	const say = (text: LocalText) => localText(text, locale, document);
	const rule = document.rules.find(({ id }) => id === node);
	const at = rule ? placeOfRule(rule) : node;
	const screen = document.screens.find((each) => listIds(each).includes(at));
	if (screen) {
		const block = screen.blocks.find((each) => listIds(each).includes(at)) ?? screen.blocks[0];
		const choices = block && "choices" in block ? block.choices : [];
		const choice = choices.find((each) => listIds(each).includes(at));
		const name = (block ? say(block.kind === "text" ? block.heading : block.text) : "") || screen.name;
		return join(name, choice ? say(choice.text) : "");
	}
	const page = document.resultPages.find((each) => listIds(each).includes(at));
	if (page) {
		const slot = page.slots.find((each) => listIds(each).includes(at));
		return join(page.name || say(page.heading), slot ? say(slot.name) : "");
	}
	const outcome = document.outcomes.find(({ id }) => id === at);
	if (outcome) return say(outcome.name);
	return document.variables.find(({ id }) => id === at)?.name ?? "";
}

const join = (...names: string[]): string => names.filter((name) => name !== "").join(" › ");
