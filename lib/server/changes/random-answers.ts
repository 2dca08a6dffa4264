import "server-only";
import type { CompiledQuiz } from "@/lib/quiz/compiled-quiz";
import { settleQuiz } from "@/lib/quiz/entry";
import { answerFits } from "@/lib/quiz/fit-answer";
import type { AnswerSpace } from "@/lib/quiz/prove/answer-space";
import type { PastRun } from "@/lib/quiz/prove/compare";
import { questionsOf } from "@/lib/quiz/prove/document-parts";
import { drawAnswer } from "@/lib/quiz/prove/draw-answer";
import { permittedAnswers } from "@/lib/quiz/prove/permitted-answers";
import { randomFrom } from "@/lib/quiz/prove/random";
import { type PickAnswer, runThrough } from "@/lib/quiz/prove/run-through";

/** Made-up runs, the same each time, in which every permitted answer to a question is equally likely. */
export function randomAnswers(quiz: CompiledQuiz, count: number): PastRun[] {
	const random = randomFrom(1);
	const entry = { locale: quiz.document.locales[0] ?? "", source: "" };
	const permitted = new Map(questionsOf(quiz.document).map((one) => [one.id, permittedAnswers(one, quiz)]));
	const pick: PickAnswer = (question) => {
		const fitting = permitted.get(question.id)?.filter(({ value }) => answerFits(question, value));
		if (!fitting) return drawAnswer(question, random);
		return fitting[random.weighted(fitting.map((one) => one.count))]?.value ?? null;
	};
	// What answers do to products makes no difference here, and would take long to find out in a large catalog.
	const space: AnswerSpace = { quiz: settleQuiz(quiz, entry), questions: new Map(), tooWide: [], order: null };
	const runs = Array.from({ length: count }, () => runThrough(space, pick));
	return runs.flatMap((run) => (run ? [{ answers: run.answers, entry }] : []));
}
