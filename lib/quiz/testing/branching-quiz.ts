import type { Block, ChoiceQuestion, Rule } from "../types";
import { contestQuiz } from "./contest-quiz";
import { hide, jump, leave, skip, ticked } from "./make-quiz";
import type { PathsQuiz } from "./paths-quiz";
import { type SeededRandom, seededRandom } from "./seeded-random";

/** A contest whose questions branch: by earlier answers choices and questions are hidden, screens skipped or jumped over. */
export function branchingQuiz(seed: number): PathsQuiz {
	const random = seededRandom(seed);
	const { document, catalog } = contestQuiz(seed);
	const screens = document.screens.map((screen) => ({
		...screen,
		blocks: screen.blocks.map((block) => withIdleChoices(block, random)),
	}));
	const questions = screens.flatMap(({ blocks }) => blocks.filter((block) => "choices" in block));
	const rules = Array.from({ length: 1 + random.below(4) }, (_, at) => ruleOf(`r${at}`, questions, random));
	return { document: { ...document, screens, rules }, catalog };
}

function withIdleChoices(block: Block, random: SeededRandom): Block {
	if (!("choices" in block)) return block;
	const choices = block.choices.map((choice) => (random.chance(0.3) ? { ...choice, effects: [] } : choice));
	return { ...block, choices };
}

function ruleOf(id: string, questions: readonly ChoiceQuestion[], random: SeededRandom): Rule {
	const at = random.below(questions.length - 1);
	const [before, after] = [questions[at] as ChoiceQuestion, questions[at + 1] as ChoiceQuestion];
	const when = ticked(before.id, random.pick(choicesOf(before)));
	const roll = random.fraction();
	if (roll < 0.5) return hide(id, random.pick(choicesOf(after)), when);
	if (roll < 0.6) return hide(id, after.id, when);
	if (roll < 0.75) return skip(id, `s-${after.id}`, when);
	if (roll < 0.9) return jump(id, `s-${before.id}`, "end", when);
	return leave(id, `s-${before.id}`, "https://shop.example/", when);
}

const choicesOf = (question: ChoiceQuestion): string[] => question.choices.map(({ id }) => id);
