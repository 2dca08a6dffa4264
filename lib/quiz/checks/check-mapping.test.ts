import { expect, test } from "vitest";
import { choice, makeQuiz, products, score, screens, single } from "../testing/make-quiz";
import { validate } from "../validate";

const works = choice("Works", score("e", products("p"), 1));

test.each([
	["A, B", ["A", "B"]],
	["A, B, C", ["A", "B", "C"]],
	["A, B, C, …", ["A", "B", "C", "D"]],
])("choices that do nothing are named: %s", (choices, others) => {
	const quiz = makeQuiz({ screens: screens(single("q-a", [works, ...others.map((id) => choice(id))])) });
	expect(validate(quiz).map(({ message }) => message)).toEqual([
		`${others.length} choices do nothing, while others of the question do: ${choices}.`,
	]);
});
