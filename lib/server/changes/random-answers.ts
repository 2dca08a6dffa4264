import "server-only";
import type { CompiledQuiz } from "@/lib/quiz/compile-quiz";
import { drawAnswer } from "@/lib/quiz/prove/draw-answer";
import { openSpace } from "@/lib/quiz/prove/explore";
import { randomFrom } from "@/lib/quiz/prove/random";
import { runThrough } from "@/lib/quiz/prove/run-through";
import type { Answers } from "@/lib/quiz/types";

/** Made-up runs, the same each time, in which every permitted answer to a question is equally likely. */
export function randomAnswers(quiz: CompiledQuiz, count: number): Answers[] {
	const space = openSpace(quiz);
	const random = randomFrom(1);
	const run = () =>
		runThrough(space, (question, options) => {
			if (!options) return drawAnswer(question, random);
			return options[random.weighted(options.map((one) => one.count))]?.value ?? null;
		});
	return Array.from({ length: count }, run).flatMap((done) => (done ? [done.answers] : []));
}
