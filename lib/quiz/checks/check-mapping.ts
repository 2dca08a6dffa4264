import type { ChoiceQuestion, Finding } from "../types";
import { type DocumentIndex, listQuestions } from "./document-index";
import { finding } from "./finding";
import { choicesIn, conditionsOf } from "./questions-in";

/** More would bury the sentence. */
const NAMED = 3;

/**
 * Where some choices of a question do something, the others should too. One alone may mean "not sure", and an exclusive
 * one "none of these".
 */
export function checkMapping(index: DocumentIndex): Finding[] {
	const lookedAt = new Set(conditionsOf(index.document).flatMap((when) => [...choicesIn(when)]));
	return listQuestions(index).flatMap((question) => {
		if (!("choices" in question) || question.choices.every(({ effects }) => effects.length === 0)) return [];
		const unmapped = question.choices.filter(
			({ id, effects, exclusive }) => effects.length === 0 && !exclusive && !lookedAt.has(id),
		);
		return unmapped.length > 1 ? [tell(question, unmapped, index)] : [];
	});
}

function tell({ id }: ChoiceQuestion, unmapped: ChoiceQuestion["choices"], { document }: DocumentIndex): Finding {
	const names = unmapped.slice(0, NAMED).map(({ text }) => text[document.locales[0] ?? ""] ?? "");
	const more = unmapped.length > NAMED ? ["…"] : [];
	return finding("choices-unmapped", id, { count: unmapped.length, choices: [...names, ...more].join(", ") });
}
