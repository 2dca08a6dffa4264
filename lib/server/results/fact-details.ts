import "server-only";
import type { ResponseDetail } from "@/lib/contracts/results-replies";
import { walk } from "@/lib/quiz/advance";
import { collectFacts } from "@/lib/quiz/collect-facts";
import { sayAnswer } from "@/lib/quiz/explain";
import type { Answers, QuizDocument } from "@/lib/quiz/types";

/** What the answers on the path say of the person, each fact with its answer in the quiz's languages. */
export function factDetails(document: QuizDocument, answers: Answers): ResponseDetail["facts"] {
	const onPath = walk(document, answers).answers;
	const { traits, tags } = collectFacts(document, onPath);
	return {
		traits: traits.map(({ attribute, value, ...ref }) => ({
			attribute,
			value,
			answer: Object.fromEntries(document.locales.map((locale) => [locale, sayAnswer(document, onPath, ref, locale)])),
		})),
		tags,
	};
}
