import { effectsOf } from "./checks/document-index";
import { conditionsOf, questionsIn } from "./checks/questions-in";
import { asksPersonal } from "./kinds";
import { constraintsOf, targetsOf } from "./targets";
import type { NodeId, Question, QuizDocument } from "./types";

/** Where the answers to one question go. */
export interface DataMapEntry {
	question: Question;
	/** It can change what is asked next or what is recommended. */
	decides: boolean;
	/** The value is stored encrypted, apart from the other answers. */
	personal: boolean;
	/** Keys of the traits that it may say of the person, each once. */
	traits: string[];
	/** Each once. */
	tags: string[];
}

/** What becomes of the answers to each question, in the order of the document. O(nodes). */
export function dataMap(document: QuizDocument): DataMapEntry[] {
	const lookedAt = questionsLookedAt(document);
	const questions = document.screens.flatMap(({ blocks }) => blocks.filter((block) => block.kind !== "text"));
	return questions.map((question) => {
		const effects = effectsOf(question);
		const traits = effects.flatMap((effect) => (effect.kind === "trait" ? [effect.attribute] : []));
		const tags = effects.flatMap((effect) => (effect.kind === "tag" ? [effect.tag] : []));
		const acts = effects.some(({ kind }) => kind !== "trait" && kind !== "tag");
		return {
			question,
			decides: acts || lookedAt.has(question.id),
			personal: asksPersonal(question),
			traits: [...new Set(traits)],
			tags: [...new Set(tags)],
		};
	});
}

/** By conditions, by what products are compared with, and by limits of what slots cost together. */
function questionsLookedAt(document: QuizDocument): Set<NodeId> {
	const predicates = targetsOf(document).flatMap((target) => (target.kind === "where" ? target.all : []));
	const compared = predicates.flatMap(({ operand }) => (operand.kind === "answer" ? [operand.question] : []));
	const limits = constraintsOf(document).flatMap(({ rule }) =>
		rule.kind === "price" && rule.most.kind === "answer" ? [rule.most.question] : [],
	);
	const tested = conditionsOf(document).flatMap((when) => [...questionsIn(when)]);
	return new Set([...compared, ...limits, ...tested]);
}
