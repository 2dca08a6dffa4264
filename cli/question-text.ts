import { isPrivate } from "../lib/quiz/kinds";
import { nameOfNode } from "../lib/quiz/name-of-node";
import type { QuestionValue } from "../lib/quiz/prove/figures";
import type { Simulation } from "../lib/quiz/prove/simulate";
import { localText } from "../lib/quiz/text";
import type { Block, NodeId, QuizDocument } from "../lib/quiz/types";
import { oneLine, sayBits, share } from "./words";

const effects: Record<QuestionValue["effect"], string> = {
	nothing: "no answer changes what is recommended",
	"none-seen": "no answer was seen to change what is recommended",
	some: "",
};

/** Each question that the result may depend on, its say in it, and its choices. */
export function questionLines({ exact, questions }: Simulation, document: QuizDocument): string[] {
	const locale = document.locales[0] ?? "";
	const choices = choiceNames(document);
	const personal = new Set(
		blocksOf(document).flatMap((block) => (block.kind !== "text" && isPrivate(block) ? block.id : [])),
	);
	return questions.flatMap((one) => {
		if (personal.has(one.question)) return [];
		const name = oneLine(nameOfNode(document, one.question, locale)) || one.question;
		const say =
			effects[one.effect] ||
			`another answer changes the result for ${share(one.changes, exact)}; narrows it down by ${sayBits(one.bits)}`;
		// Where no choice changes anything, all of them were taken as one.
		const told = one.effect === "nothing" ? [] : one.choices;
		const given = told.map(
			(choice) =>
				`  ${share(choice.given, exact)}  ${choices.get(choice.choice) ?? choice.choice}, ${sayBits(choice.bits)}`,
		);
		return [`${name}: asked of ${share(one.asked, exact)}; ${say}`, ...given];
	});
}

const blocksOf = (document: QuizDocument): Block[] => document.screens.flatMap(({ blocks }) => blocks);

function choiceNames(document: QuizDocument): ReadonlyMap<NodeId, string> {
	const choices = blocksOf(document).flatMap((block) => ("choices" in block ? block.choices : []));
	return new Map(choices.map(({ id, text }) => [id, oneLine(localText(text, document.locales[0] ?? "", document))]));
}
