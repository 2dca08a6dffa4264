import { compileCatalog } from "@/lib/quiz/compile-catalog";
import { compileQuiz } from "@/lib/quiz/compile-quiz";
import { foldEvents } from "@/lib/quiz/fold";
import { recommend } from "@/lib/quiz/recommend";
import type { Result } from "@/lib/quiz/result";
import { allPaths } from "@/lib/quiz/testing/all-paths";
import { contestQuiz } from "@/lib/quiz/testing/contest-quiz";
import { catalog } from "@/lib/quiz/testing/golden/catalog";
import { expected } from "@/lib/quiz/testing/golden/expected";
import { quiz } from "@/lib/quiz/testing/golden/quiz";
import { sequences } from "@/lib/quiz/testing/golden/sequences";
import type { Answers, Catalog, QuizDocument } from "@/lib/quiz/types";
import { expect, test } from "./fixtures/test";

interface Cases {
	document: QuizDocument;
	catalog: Catalog;
	answers: Answers[];
	want: (Result | null)[];
}

const QUIZZES = 40;
const PATHS = 50;

test("the engine gives the same results and traces in a browser as on the server", async ({ api, visit }) => {
	const { slug } = await api.publishedQuiz();
	const { page } = await visit();
	await page.goto(`/q/${slug}`);
	const engine = /\/shopper\/local\.\w+\.js/.exec(await page.content())?.[0];
	expect(engine).toBeDefined();
	const corpus = [golden(), ...Array.from({ length: QUIZZES }, (_, seed) => contest(seed))];
	for (const { want, ...given } of corpus) {
		const found = await page.evaluate(
			async ({ script, document, catalog, answers }) => {
				const { traceOf } = await import(script);
				return answers.map((one) => traceOf(document, catalog, one)) as unknown[];
			},
			{ script: engine ?? "", ...given },
		);
		expect(found).toEqual(want);
	}
});

/** The runs worked out by hand. */
function golden(): Cases {
	const ended = sequences.flatMap(({ arrivals }, at) => {
		const { completingAnswers } = foldEvents(
			quiz,
			arrivals.flatMap(({ events }) => events),
		);
		const want = expected[at]?.result;
		return completingAnswers && want ? [{ answers: completingAnswers, want }] : [];
	});
	return { document: quiz, catalog, answers: ended.map(({ answers }) => answers), want: ended.map(({ want }) => want) };
}

/** Ties, vetoes, wishes, pins and minimums, along the first paths of a made-up quiz, as this Node works them out. */
function contest(seed: number): Cases {
	const { document, catalog: products } = contestQuiz(seed);
	const compiled = compileQuiz(document, compileCatalog(products));
	const answers = [...allPaths(document)].slice(0, PATHS).map((path) => path.answers);
	return {
		document,
		catalog: products,
		answers,
		want: answers.map((one) => structuredClone(recommend(compiled, one))),
	};
}
