import type { Walk } from "../result";
import type { Answers, Effect, Question, QuizDocument } from "../types";

/* Of the reference: what the answers on a path do. */

export interface Active {
	question: Question;
	choice: string | null;
	/** 1 is first; 0 where nothing is ranked. */
	place: number;
	effects: Effect[];
}

export function activeEffects(document: QuizDocument, walk: Walk): Active[] {
	const active: Active[] = [];
	for (const id of walk.path) {
		for (const block of document.screens.find((screen) => screen.id === id)?.blocks ?? []) {
			if (block.kind !== "text") active.push(...activeOf(block, walk.answers));
		}
	}
	return active;
}

function activeOf(question: Question, answers: Answers): Active[] {
	const answer = answers[question.id];
	if ("ranges" in question && answer?.kind === "number") {
		const x = answer.value;
		const range = question.ranges.find(({ from, to }) => (from ?? x) <= x && (to === null || x < to));
		const own: Active = { question, choice: null, place: 0, effects: question.effects };
		return range ? [own, { question, choice: range.id, place: 0, effects: range.effects }] : [own];
	}
	if (!("choices" in question) || answer?.kind !== "choices") return [];
	return question.choices
		.filter(({ id }) => answer.ids.includes(id))
		.map(({ id, effects }) => {
			const place = question.kind === "ranking" ? answer.ids.indexOf(id) + 1 : 0;
			return { question, choice: id, place, effects };
		});
}
