import "server-only";
import type { CompiledQuiz } from "@/lib/quiz/compile-quiz";
import { fitAnswer } from "@/lib/quiz/fit-answer";
import { questionsOf } from "@/lib/quiz/prove/document-parts";
import { drawAnswer } from "@/lib/quiz/prove/draw-answer";
import type { AnswerSpace } from "@/lib/quiz/prove/explore";
import { permittedAnswers } from "@/lib/quiz/prove/permitted-answers";
import { randomFrom } from "@/lib/quiz/prove/random";
import { type PickAnswer, runThrough } from "@/lib/quiz/prove/run-through";
import type { Answers } from "@/lib/quiz/types";

/** Made-up runs, the same each time, in which every permitted answer to a question is equally likely. */
export function randomAnswers(quiz: CompiledQuiz, count: number): Answers[] {
	const random = randomFrom(1);
	const permitted = new Map(questionsOf(quiz.document).map((one) => [one.id, permittedAnswers(one, quiz)]));
	const pick: PickAnswer = (question) => {
		const fitting = permitted.get(question.id)?.filter(({ value }) => fitAnswer(question, value) === null);
		if (!fitting) return drawAnswer(question, random);
		return fitting[random.weighted(fitting.map((one) => one.count))]?.value ?? null;
	};
	// What answers do to products makes no difference here, and would take long to find out in a large catalog.
	const space: AnswerSpace = { quiz, questions: new Map(), tooWide: [], order: null };
	return Array.from({ length: count }, () => runThrough(space, pick)).flatMap((run) => (run ? [run.answers] : []));
}
