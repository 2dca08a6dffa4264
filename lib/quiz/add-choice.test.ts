import { expect, it } from "vitest";
import { addChoice } from "./add-choice";
import { applyPatches } from "./edit";
import { choice, makeQuiz, multiple, ranking, screen, single } from "./testing/make-quiz";
import type { ChoiceQuestion } from "./types";

const two = () => [choice("a"), choice("b")];

it.each([
	["a ranking of everything ranks the new one, too", ranking("q", two(), { max: 2 }), 3],
	["several choices, all of which may be ticked", multiple("q", two(), { max: 2 }), 3],
	["a limit below what is there stays", multiple("q", two(), { max: 1 }), 1],
	["one choice stays one", single("q", [choice("a")]), 1],
])("%s", (_, question, max) => {
	const quiz = makeQuiz({ screens: [screen("s", question)] });
	const patches = addChoice(question as ChoiceQuestion, choice("new"));
	const [asked] = applyPatches(quiz, patches).screens[0]?.blocks ?? [];
	expect(asked).toMatchObject({ max, choices: { length: question.choices.length + 1 } });
});
