import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import { arbitraryRun } from "../testing/arbitrary-answers";
import { arbitraryCatalog } from "../testing/arbitrary-catalog";
import { branchingQuiz } from "../testing/branching-quiz";
import { BruteSimulation, singleAnswers } from "../testing/brute-simulation";
import { contestQuiz } from "../testing/contest-quiz";
import { seededRandom } from "../testing/seeded-random";
import type { QuizDocument } from "../types";
import { questionsOf } from "./document-parts";
import { endingOf, faults } from "./ending";
import { openSpace } from "./explore";
import { type Simulation, simulate } from "./simulate";
import type { Observed } from "./weigh-answers";

const MOST_PATHS = 250;
const SEED = 1;
const always = () => true;

const quizzes = {
	"of all shapes, with rules that skip, jump, hide and lead away": fc
		.tuple(arbitraryRun, arbitraryCatalog)
		.map(([{ document }, catalog]) => ({ document, catalog })),
	"that branch": fc.integer({ min: 0, max: 2 ** 31 }).map(branchingQuiz),
	"where products fight for few places": fc.integer({ min: 0, max: 2 ** 31 }).map(contestQuiz),
};

describe.each(Object.keys(quizzes) as (keyof typeof quizzes)[])("small quizzes %s", (shape) => {
	test.each(["uniform", "observed"] as const)("are simulated as by every single answer, %s", (weighting) => {
		let compared = 0;
		const property = fc.property(quizzes[shape], fc.integer(), ({ document, catalog }, seed) => {
			const quiz = compileQuiz(document, compileCatalog(catalog));
			const space = openSpace(quiz);
			const observed = weighting === "observed" ? someAnswers(document, seed) : null;
			const classOf = (question: string) => space.questions.get(question)?.classOf ?? (() => -1);
			const brute = new BruteSimulation(
				quiz,
				observed,
				(question, one, other) => classOf(question)(one) === classOf(question)(other),
				MOST_PATHS,
			);
			if (space.tooWide.length > 0 || brute.paths.length > MOST_PATHS) return;
			compared++;
			const report = simulate(space, { observed, seed: SEED, runs: 1, exactUpTo: 100_000, goOn: always });
			expect(report.exact).toBe(true);
			compareResults(report, brute, quiz);
			compareQuestions(report, brute);
		});
		fc.assert(property, { numRuns: 100 });
		expect(compared).toBeGreaterThan(20);
	});
});

/** Each answer given up to three times, many never. */
function someAnswers(document: QuizDocument, seed: number): Observed {
	const random = seededRandom(seed);
	return Object.fromEntries(
		questionsOf(document).map((question) => [
			question.id,
			singleAnswers(question).map((value) => ({ value, count: random.chance(0.6) ? 0 : 1 + random.below(3) })),
		]),
	);
}

function compareResults(report: Simulation, brute: BruteSimulation, quiz: ReturnType<typeof compileQuiz>) {
	const endings = new Map(
		brute.paths.flatMap((path) => {
			const result = brute.resultOf(path.walked);
			return result ? [[path, endingOf(quiz, result)] as const] : [];
		}),
	);
	type Path = (typeof brute.paths)[number];
	const ended = (path: Path) => endings.has(path);
	const share = ({ count, of }: { count: number; of: number }) => (of > 0 ? count / of : 0);
	expect(share(report.elsewhere)).toBeCloseTo(
		brute.share(
			({ walked }) => walked.page !== null || walked.url !== null,
			({ walked }) => walked.url !== null,
		),
		9,
	);
	for (const fault of faults) {
		const expected = brute.share(ended, (path) => endings.get(path)?.faults.includes(fault) ?? false);
		expect(share(report[fault]), fault).toBeCloseTo(expected, 9);
		const witness = report.witnesses[fault];
		expect(witness !== null).toBe(expected > 0);
		const played = witness && brute.playsOut(witness);
		if (played) expect(endingOf(quiz, played).faults).toContain(fault);
	}
	for (const { product, shown } of report.exposure) {
		expect(share(shown)).toBeCloseTo(
			brute.share(ended, (path) => endings.get(path)?.products.includes(product) ?? false),
			9,
		);
	}
	for (const { page, shown } of report.pages) {
		expect(share(shown)).toBeCloseTo(
			brute.share(ended, (path) => endings.get(path)?.page === page),
			9,
		);
	}
	for (const { screens, runs } of report.lengths) {
		expect(share(runs)).toBeCloseTo(
			brute.share(ended, (path) => endings.get(path)?.screens === screens),
			9,
		);
	}
}

function compareQuestions(report: Simulation, brute: BruteSimulation) {
	for (const { question, asked, changes, effect, bits, choices } of report.questions) {
		const ended = ({ walked }: (typeof brute.paths)[number]) => brute.resultOf(walked) !== null;
		const isAsked = (path: (typeof brute.paths)[number]) => ended(path) && question in path.walked.answers;
		expect(asked.count, question).toBeCloseTo(brute.share(ended, isAsked), 9);
		const expected = brute.changes(question);
		expect(changes.count, question).toBeCloseTo(expected.share, 9);
		// A number between two steps may do what no number on a step does.
		if (expected.ever) expect(effect).toBe("some");
		expect(bits).toBeCloseTo(brute.information(question), 9);
		for (const { choice, given } of choices) {
			const holds = ({ walked }: (typeof brute.paths)[number]) => {
				const value = walked.answers[question];
				return value?.kind === "choices" && value.ids.includes(choice);
			};
			expect(given.count).toBeCloseTo(brute.share(isAsked, holds), 9);
		}
	}
}
