import { isPrivate } from "../kinds";
import { guardsOf } from "../sensitive";
import type { Block, Condition, Finding, Jump, Question, Rule, Screen, Skip } from "../types";
import { type DocumentIndex, listQuestions } from "./document-index";
import { finding } from "./finding";
import { type Leaf, leavesOf, questionsIn } from "./questions-in";

/** The result is never the price of personal data or of a consent. */
export function checkPrivacy(index: DocumentIndex): Finding[] {
	const { rules, resultPages } = index.document;
	const asksPersonal = (when: Condition | null) => when !== null && looksAtPersonal(index, when);
	return [
		...listQuestions(index)
			.filter((question) => isPrivate(question) && question.required)
			.map(({ id }) => finding("personal-required", id)),
		...[...resultPages, ...rules.filter((rule) => changesResult(index, rule.then) && !guardsSensitive(index, rule))]
			.filter(({ when }) => asksPersonal(when))
			.map(({ id }) => finding("result-depends-on-personal", id)),
		...listQuestions(index)
			.filter(({ sensitive }) => sensitive)
			.flatMap((question) => checkSensitive(index, question)),
	];
}

/** Why, a way around it, and a consent before it. */
function checkSensitive(index: DocumentIndex, { id, why, declinable }: Question): Finding[] {
	const place = index.questions.get(id)?.screen ?? 0;
	const asked = guardsOf(index.document, id).some(({ consent }) => {
		const placed = index.questions.get(consent);
		return placed?.question.kind === "consent" && placed.screen < place;
	});
	return [
		...(Object.values(why).some((text) => text.trim() !== "") ? [] : [finding("sensitive-without-why", id)]),
		...(declinable ? [] : [finding("sensitive-not-declinable", id)]),
		...(asked ? [] : [finding("sensitive-without-consent", id)]),
	];
}

/** A sensitive question is asked by consent alone: the one rule that may look at it. */
function guardsSensitive({ document, questions }: DocumentIndex, { id, then, when }: Rule): boolean {
	if (then.kind !== "hide" || !questions.get(then.node)?.question.sensitive) return false;
	const isGuard = guardsOf(document, then.node).some(({ rule }) => rule.id === id);
	return isGuard && leavesOf(when).every((leaf) => leaf.kind === "consent" || !isAskedOfPrivate(leaf, questions));
}

function isAskedOfPrivate(leaf: Leaf, questions: DocumentIndex["questions"]): boolean {
	const question = "question" in leaf ? questions.get(leaf.question)?.question : undefined;
	return question !== undefined && isPrivate(question);
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
