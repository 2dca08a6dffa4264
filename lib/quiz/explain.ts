import { isNumeric } from "./kinds";
import type { Contribution, ResultItem } from "./result";
import { sayNumber } from "./say-number";
import { localText } from "./text";
import type { Answers, Effect, Locale, LocalText, NodeId, Question, QuizDocument } from "./types";

/** The answers that speak for an item: its positive contributions, strongest first, equal ones in path order. */
export function explain(item: Pick<ResultItem, "contributions">): Contribution[] {
	const speaking: Contribution[] = [];
	for (const one of item.contributions) {
		if (one.points <= 0) continue;
		let place = speaking.length;
		for (; place > 0 && (speaking[place - 1]?.points ?? 0) < one.points; place--) {
			speaking[place] = speaking[place - 1] as Contribution;
		}
		speaking[place] = one;
	}
	return speaking;
}

/** The answer that an effect belongs to; `choice` is null for a number question's own effects. */
export function originOf(document: QuizDocument, effect: NodeId): AnswerRef | null {
	const has = (effects: readonly Effect[]) => effects.some(({ id }) => id === effect);
	for (const question of listQuestions(document)) {
		if ("choices" in question) {
			const choice = question.choices.find(({ effects }) => has(effects));
			if (choice) return { question: question.id, choice: choice.id };
		} else if (isNumeric(question)) {
			const range = question.ranges.find(({ effects }) => has(effects));
			if (range || has(question.effects)) return { question: question.id, choice: range?.id ?? null };
		}
	}
	return null;
}

export interface AnswerRef {
	question: NodeId;
	/** A choice or number range; null for a number question's own effects. */
	choice: NodeId | null;
}

/** The answer as its question words it: a choice's text, a number with its unit, a date. "" when there is nothing to say. */
export function sayAnswer(document: QuizDocument, answers: Answers, ref: AnswerRef, locale: Locale): string {
	const say = (text: LocalText) => localText(text, locale, document);
	const question = questionOf(document, ref);
	if (!question) return "";
	if ("choices" in question) {
		const choice = question.choices.find(({ id }) => id === ref.choice);
		return choice ? sayChoice(question, choice.text, say) : "";
	}
	const answer = answers[question.id];
	if (!isNumeric(question) || answer?.kind !== "number") return "";
	return sayNumber({ ...question, unit: say(question.unit) }, answer.value, locale);
}

/** The question that was answered; null when it isn't there. */
export function questionOf(document: QuizDocument, ref: AnswerRef): Question | null {
	for (const { blocks } of document.screens) {
		for (const block of blocks) if (block.id === ref.question && block.kind !== "text") return block;
	}
	return null;
}

/** "Yes" says nothing by itself. */
function sayChoice(question: Question, choice: LocalText, say: (text: LocalText) => string): string {
	return question.kind === "yesno" ? `${say(question.text)} ${say(choice)}`.trim() : say(choice);
}

function listQuestions(document: QuizDocument): Question[] {
	return document.screens.flatMap(({ blocks }) => blocks).filter((block) => block.kind !== "text");
}
