import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { walk } from "../advance";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import { holds } from "../condition";
import { casesOf } from "../decision";
import { recommend } from "../recommend";
import type { Result } from "../result";
import { allPaths } from "../testing/all-paths";
import { arbitraryRun } from "../testing/arbitrary-answers";
import { arbitraryCatalog } from "../testing/arbitrary-catalog";
import { contestQuiz } from "../testing/contest-quiz";
import type { Answers, QuizDocument } from "../types";
import { openSpace } from "./explore";
import { proveReach } from "./reach";

const always = () => true;
const shows = (product: string) => (result: Result | null) =>
	result?.slots.some(({ items }) => items.some((item) => item.product === product)) ?? false;

/** Small quizzes whose every path is tried out, and what the proofs say of them. */
const quizzes = {
	"of all shapes": fc.tuple(arbitraryRun, arbitraryCatalog).map(([{ document }, catalog]) => ({ document, catalog })),
	"where products fight for few places": fc.integer({ min: 0, max: 2 ** 31 }).map(contestQuiz),
};

/** The place of the case that settles a slot of the page that the answers lead to. */
function decidingCase(document: QuizDocument, slot: string, answers: Answers): number | undefined {
	const walked = walk(document, answers);
	const decision = document.resultPages
		.find(({ id }) => id === walked.page)
		?.slots.find(({ id }) => id === slot)?.decision;
	return decision ? casesOf(decision).findIndex(({ when }) => holds(when, walked)) : undefined;
}

type Run = (answers: Answers) => Result | null;
type Check = (given: {
	document: QuizDocument;
	all: Result[];
	paths: Answers[];
	report: ReturnType<typeof proveReach>;
	run: Run;
}) => void;

function compare(shape: keyof typeof quizzes, runs: number, check: Check) {
	fc.assert(
		fc.property(quizzes[shape], ({ document, catalog }) => {
			const quiz = compileQuiz(document, compileCatalog(catalog));
			const all: Result[] = [];
			const paths: Answers[] = [];
			for (const { answers } of allPaths(document)) {
				if (all.length > 3000) return;
				const result = recommend(quiz, answers);
				if (!result) continue;
				all.push(structuredClone(result));
				paths.push(answers);
			}
			const space = openSpace(quiz);
			const report = proveReach(space, { seed: 1, runs, goOn: always });
			expect(report.exact || space.tooWide.length > 0).toBe(true);
			check({ document, all, paths, report, run: (answers) => recommend(quiz, answers) });
		}),
		{ numRuns: 600 },
	);
}

describe.each([
	["of all shapes", 0],
	["where products fight for few places", 0],
	["where products fight for few places", 20],
] as const)("quizzes %s, after %i random runs", (shape, runs) => {
	test("what is unreachable is shown on no path, and each witness shows what it is a witness of", () => {
		compare(shape, runs, ({ document, all, paths, report, run }) => {
			const listed = new Set(report.products.map(({ product }) => product));
			const shown = all.flatMap(({ slots }) => slots.flatMap(({ items }) => items.map(({ product }) => product)));
			expect(shown.filter((product) => !listed.has(product))).toEqual([]);
			for (const { product, verdict } of report.products) {
				if (verdict.kind === "reached") expect(shows(product)(run(verdict.witness))).toBe(true);
				else if (verdict.kind === "unreachable") expect(all.filter(shows(product))).toEqual([]);
			}
			for (const { slot, place, verdict } of report.places) {
				const fills = (result: Result | null) =>
					(result?.slots.find((one) => one.slot === slot)?.items.length ?? 0) >= place;
				if (verdict.kind === "reached") expect(fills(run(verdict.witness))).toBe(true);
				else if (verdict.kind === "unreachable") expect(all.filter(fills)).toEqual([]);
			}
			for (const { slot, at, verdict } of report.cases) {
				const decides = (answers: Answers) => decidingCase(document, slot, answers) === at;
				if (verdict.kind === "reached") expect(decides(verdict.witness)).toBe(true);
				else if (verdict.kind === "unreachable") expect(paths.filter(decides)).toEqual([]);
			}
			for (const { page, verdict } of report.pages) {
				if (verdict.kind === "reached") expect(run(verdict.witness)?.page).toBe(page);
				else if (verdict.kind === "unreachable") expect(all.filter((result) => result.page === page)).toEqual([]);
			}
		});
	});
});
