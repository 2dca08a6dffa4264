import type { BareChoiceQuestion } from "@/lib/quiz/shopper-flow";
import { fill, type ScriptTexts } from "./texts";

/** How many choices to make, exclusive ones aside. */
export function howMany(question: BareChoiceQuestion, texts: ScriptTexts): string {
	const { min, max, choices } = question;
	const together = choices.filter(({ exclusive }) => !exclusive).length;
	const words = wordsFor(question, texts);
	if (min === max) return fill(words.exactly, min, max);
	if (max >= together) return fill(min <= 1 ? words.all : words.atLeast, min);
	return fill(min <= 1 ? words.upTo : words.between, min, max);
}

/** The same where none is chosen. */
export function howManyMissing(question: BareChoiceQuestion, texts: ScriptTexts): string {
	return question.min > 1 ? howMany(question, texts) : fill(wordsFor(question, texts).atLeast, 1);
}

const wordsFor = ({ kind }: BareChoiceQuestion, { rank, tick }: ScriptTexts) => (kind === "ranking" ? rank : tick);
