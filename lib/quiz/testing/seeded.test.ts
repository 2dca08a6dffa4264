import { describe, expect, test } from "vitest";
import { walk } from "../advance";
import { evaluate } from "../recommend";
import { referenceResult } from "./reference";
import { seededAnswers, seededCatalog, seededQuiz } from "./seeded";

describe("the seeded quiz", () => {
	const quiz = seededQuiz(12);

	test("is the same for the same seed, and another for another", () => {
		expect(seededCatalog(50, 3)).toEqual(seededCatalog(50, 3));
		expect(seededCatalog(50, 3)).not.toEqual(seededCatalog(50, 4));
		expect(seededQuiz(12)).toEqual(quiz);
		expect(seededAnswers(quiz, 5)).toEqual(seededAnswers(quiz, 5));
	});

	test("is answered to the end by its answers", () => {
		for (let seed = 0; seed < 50; seed++) expect(walk(quiz, seededAnswers(quiz, seed)).done).toBe(true);
	});

	test("recommends what the reference does", () => {
		const catalog = seededCatalog(100);
		for (let seed = 0; seed < 5; seed++) {
			const answers = seededAnswers(quiz, seed);
			expect(evaluate(quiz, catalog, answers)).toEqual(referenceResult(quiz, catalog, walk(quiz, answers)));
		}
	});
});
