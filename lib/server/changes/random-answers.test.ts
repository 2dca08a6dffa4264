import { expect, test } from "vitest";
import { walk } from "@/lib/quiz/advance";
import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import { catalog } from "@/lib/quiz/testing/golden/catalog";
import { quiz as document } from "@/lib/quiz/testing/golden/quiz";
import { randomAnswers } from "./random-answers";

const quiz = compileQuiz(document, compileCatalog(catalog));

test("are whole runs, the same each time, that give every choice its turn", () => {
	const runs = randomAnswers(quiz, 200);
	expect(runs).toHaveLength(200);
	expect(runs.every(({ answers }) => walk(document, answers).done)).toBe(true);
	expect(randomAnswers(quiz, 200)).toEqual(runs);
	const skins = runs.map(({ answers }) => JSON.stringify(answers["q-skin"]));
	for (const id of ["c-dry", "c-oily", "c-sensitive"]) {
		expect(skins.filter((skin) => skin.includes(id)).length).toBeGreaterThan(25);
	}
});
