import { isNumeric } from "./kinds";
import { type Range, rangeHolds } from "./range";
import type { Answers, AttributeScalar, Effect, FactEffect, NodeId, Question, QuizDocument } from "./types";

/** What a person's answers say about them (docs/evaluation.md §8). */
export interface Facts {
	traits: Trait[];
	/** Each once, in the order in which they were first given. */
	tags: string[];
}

export interface Trait {
	attribute: string;
	value: AttributeScalar;
	question: NodeId;
	/** A choice or number range; null for a number question's own effects. */
	choice: NodeId | null;
}

/** One fact effect with the answer that it belongs to: all that collecting needs of a document. */
export interface FactRule {
	question: NodeId;
	choice: NodeId | null;
	/** Of numbers: those of a range, or with nulls all. */
	range: Range | null;
	/** Counts only when its choice is ranked first. */
	first: boolean;
	effect: FactEffect;
}

/** In path order. `answers` holds only those on the path, as a walk gives them. */
export function collectFacts(document: QuizDocument, answers: Answers): Facts {
	return applyFacts(factRules(document), answers);
}

/** The document's fact effects in its order, which is that of every path. */
export function factRules({ screens }: QuizDocument): FactRule[] {
	return screens.flatMap(({ blocks }) => blocks.flatMap((block) => (block.kind === "text" ? [] : rulesOf(block))));
}

/** As `collectFacts`, for documents whose rules are known. */
export function applyFacts(rules: readonly FactRule[], answers: Answers): Facts {
	const active = rules.filter((rule) => isActive(rule, answers));
	const traits = active.flatMap(({ effect, question, choice }): Trait[] => {
		if (effect.kind !== "trait") return [];
		const answer = answers[question];
		const value = effect.value ?? (answer?.kind === "number" ? answer.value : null);
		return value === null ? [] : [{ attribute: effect.attribute, value, question, choice }];
	});
	const tags = active.flatMap(({ effect }) => (effect.kind === "tag" ? [effect.tag] : []));
	return { traits, tags: [...new Set(tags)] };
}

function rulesOf(question: Question): FactRule[] {
	const of = (choice: NodeId | null, range: Range | null, effects: readonly Effect[]) =>
		effects
			.filter((effect) => effect.kind === "trait" || effect.kind === "tag")
			.map(
				(effect): FactRule => ({ question: question.id, choice, range, first: question.kind === "ranking", effect }),
			);
	if ("choices" in question) return question.choices.flatMap(({ id, effects }) => of(id, null, effects));
	if (!isNumeric(question)) return [];
	const own = of(null, { from: null, to: null }, question.effects);
	return [...own, ...question.ranges.flatMap(({ id, from, to, effects }) => of(id, { from, to }, effects))];
}

function isActive({ question, choice, range, first }: FactRule, answers: Answers): boolean {
	const answer = answers[question];
	if (answer?.kind === "choices") {
		const heard = first ? answer.ids.slice(0, 1) : answer.ids;
		return range === null && choice !== null && heard.includes(choice);
	}
	return answer?.kind === "number" && range !== null && rangeHolds(range, answer.value);
}
