import "server-only";
import type { AnswerDetail } from "@/lib/contracts/results-replies";
import { walk } from "@/lib/quiz/advance";
import { readContact } from "@/lib/quiz/contact";
import { isNumeric } from "@/lib/quiz/kinds";
import type {
	AnswerStatus,
	Answers,
	AnswerValue,
	Choice,
	ContactQuestion,
	Question,
	QuizDocument,
} from "@/lib/quiz/types";
import type { PersonalText } from "./read-personal";
import { label } from "./version-nodes";

/** Every question that was answered or stood on the path, asked or known before, in the document's order, with what became of it. */
export function answerDetails(document: QuizDocument, answers: Answers, personal: PersonalText[]): AnswerDetail[] {
	const path = walk(document, answers);
	return document.screens.flatMap(({ id, blocks }) =>
		blocks.flatMap((block) => {
			if (block.kind === "text") return [];
			const given = answers[block.id];
			if (!given && !path.path.includes(id)) return [];
			const offPath = given !== undefined && path.answers[block.id] === undefined;
			const value = given ?? path.answers[block.id];
			return [{ ...detail(document, block, value, personal), offPath, known: value !== given }];
		}),
	);
}

function detail(
	document: QuizDocument,
	question: Question,
	value: AnswerValue | undefined,
	personal: PersonalText[],
): Omit<AnswerDetail, "offPath" | "known"> {
	const { locales } = document;
	const typed = value?.kind === "personal" ? personal.find(({ id }) => id === value.id) : undefined;
	const note = personal.find(({ kind, questionId }) => kind === "note" && questionId === question.id);
	const ticked = value?.kind === "choices" && "choices" in question ? value.ids : [];
	return {
		question: question.id,
		text: label(question.text, locales),
		kind: question.kind,
		status: statusOf(value),
		choices: chosen(question, ticked).map(({ text }) => label(text, locales)),
		number: value?.kind === "number" ? value.value : null,
		unit: isNumeric(question) ? label(question.unit, locales) : null,
		most: question.kind === "rating" || question.kind === "scale" ? question.max : null,
		granted: value?.kind === "consent" ? value.granted : null,
		value: typed?.value ?? null,
		contact: question.kind === "contact" ? contactOf(question, typed?.value ?? "") : [],
		erased: typed?.erased ?? false,
		note: note ? { value: note.value, erased: note.erased } : null,
	};
}

/** In the document's order, or in the order of preference. */
function chosen(question: Question, ids: readonly string[]): Choice[] {
	if (!("choices" in question)) return [];
	const found = question.choices.filter(({ id }) => ids.includes(id));
	return question.kind === "ranking" ? found.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id)) : found;
}

function contactOf({ fields }: ContactQuestion, text: string): AnswerDetail["contact"] {
	const texts = readContact(text) ?? {};
	return fields.flatMap((field) => (texts[field] ? [{ field, value: texts[field] }] : []));
}

function statusOf(value: AnswerValue | undefined): AnswerStatus {
	if (!value) return "notVisited";
	return value.kind === "skipped" || value.kind === "declined" ? value.kind : "answered";
}
