import { walk } from "../lib/quiz/advance";
import { isNumeric, isPrivate } from "../lib/quiz/kinds";
import { nameOfNode } from "../lib/quiz/name-of-node";
import type { Fault } from "../lib/quiz/prove/ending";
import type { Simulation } from "../lib/quiz/prove/simulate";
import { sayNumber } from "../lib/quiz/say-number";
import { localText } from "../lib/quiz/text";
import type { Answers, AnswerValue, LocalText, Question, QuizDocument } from "../lib/quiz/types";
import { oneLine } from "./words";

/** By what may be wrong with a result, answers that lead to one; what was never met is left out. */
export function witnessLines(
	{ witnesses }: Simulation,
	labels: Record<Fault, string>,
	document: QuizDocument,
): string[] {
	return (Object.keys(labels) as Fault[]).flatMap((fault) => {
		const witness = witnesses[fault];
		return witness ? [labels[fault], ...answerLines(witness, document).map((line) => `  ${line}`)] : [];
	});
}

/** In the order in which they are asked, without what is personal: it has no say. */
function answerLines(witness: Answers, document: QuizDocument): string[] {
	const { path, answers } = walk(document, witness);
	const asked = document.screens.filter(({ id }) => path.includes(id)).flatMap(({ blocks }) => blocks);
	return asked.flatMap((block) => {
		const value = answers[block.id];
		if (block.kind === "text" || isPrivate(block) || !value) return [];
		const name = oneLine(nameOfNode(document, block.id, document.locales[0] ?? ""));
		return [`${name}: ${sayAnswer(block, value, document)}`];
	});
}

function sayAnswer(question: Question, value: AnswerValue, document: QuizDocument): string {
	const locale = document.locales[0] ?? "";
	const say = (text: LocalText) => oneLine(localText(text, locale, document));
	if (value.kind === "choices" && "choices" in question) {
		return value.ids.map((id) => say(question.choices.find((choice) => choice.id === id)?.text ?? {})).join(", ");
	}
	if (value.kind === "number" && isNumeric(question)) {
		return sayNumber({ ...question, unit: say(question.unit) }, value.value, locale);
	}
	return value.kind;
}
