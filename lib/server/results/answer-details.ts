import "server-only";
import type { AnswerDetail } from "@/lib/contracts/results-replies";
import { walk } from "@/lib/quiz/advance";
import type { AnswerStatus, Answers, AnswerValue, Question, QuizDocument } from "@/lib/quiz/types";
import type { PersonalText } from "./read-personal";
import { label } from "./version-nodes";

/** Every question that was answered or stood on the path, in the document's order, with what became of it. */
export function answerDetails(document: QuizDocument, answers: Answers, personal: PersonalText[]): AnswerDetail[] {
	const path = walk(document, answers);
	return document.screens.flatMap(({ id, blocks }) =>
		blocks.flatMap((block) => {
			if (block.kind === "text") return [];
			const value = answers[block.id];
			if (!value && !path.path.includes(id)) return [];
			const offPath = value !== undefined && path.answers[block.id] === undefined;
			return [{ ...detail(document, block, value, personal), offPath }];
		}),
	);
}

function detail(
	document: QuizDocument,
	question: Question,
	value: AnswerValue | undefined,
	personal: PersonalText[],
): Omit<AnswerDetail, "offPath"> {
	const { locales } = document;
	const typed = value?.kind === "personal" ? personal.find(({ id }) => id === value.id) : undefined;
	const ticked = value?.kind === "choices" && "choices" in question ? value.ids : [];
	return {
		question: question.id,
		text: label(question.text, locales),
		kind: question.kind,
		status: statusOf(value),
		choices:
			"choices" in question
				? question.choices.filter(({ id }) => ticked.includes(id)).map(({ text }) => label(text, locales))
				: [],
		number: value?.kind === "number" ? value.value : null,
		unit: question.kind === "number" ? label(question.unit, locales) : null,
		granted: value?.kind === "consent" ? value.granted : null,
		value: typed?.value ?? null,
		erased: typed?.erased ?? false,
	};
}

function statusOf(value: AnswerValue | undefined): AnswerStatus {
	if (!value) return "notVisited";
	return value.kind === "skipped" || value.kind === "declined" ? value.kind : "answered";
}
