import { isPrivate } from "../kinds";
import type { Block, Condition, Finding, Jump, Rule, Screen, Skip } from "../types";
import { type DocumentIndex, listQuestions } from "./document-index";
import { finding } from "./finding";
import { questionsIn } from "./questions-in";

/** The result is never the price of personal data or of a consent. */
export function checkPrivacy(index: DocumentIndex): Finding[] {
	const { rules, resultPages } = index.document;
	const asksPersonal = (when: Condition | null) => when !== null && looksAtPersonal(index, when);
	return [
		...listQuestions(index)
			.filter((question) => isPrivate(question) && question.required)
			.map(({ id }) => finding("personal-required", id)),
		...[...resultPages, ...rules.filter(({ then }) => changesResult(index, then))]
			.filter(({ when }) => asksPersonal(when))
			.map(({ id }) => finding("result-depends-on-personal", id)),
	];
}

function looksAtPersonal({ questions }: DocumentIndex, condition: Condition): boolean {
	return [...questionsIn(condition)].some((id) => {
		const placed = questions.get(id);
		return placed !== undefined && isPrivate(placed.question);
	});
}

/** Whether the rule can change the result; to be led elsewhere is to have none. */
function changesResult(index: DocumentIndex, then: Rule["then"]): boolean {
	switch (then.kind) {
		case "leave":
			return true;
		case "hide": {
			const place = index.places.get(then.node);
			return place !== undefined && matters(place.block);
		}
		default:
			return passesOver(index, then).some(({ blocks }) => blocks.some(matters));
	}
}

/** The screens that a rule keeps from being visited. */
function passesOver({ document, screens }: DocumentIndex, then: Jump | Skip): Screen[] {
	if (then.kind === "skip") return document.screens.filter(({ id }) => id === then.screen);
	const from = screens.get(then.from) ?? screens.size;
	const to = then.to === "end" ? screens.size : (screens.get(then.to) ?? 0);
	return document.screens.slice(from + 1, to);
}

/** Texts and personal questions may come and go; the result is the same. */
function matters(block: Block): boolean {
	return block.kind !== "text" && !isPrivate(block);
}
