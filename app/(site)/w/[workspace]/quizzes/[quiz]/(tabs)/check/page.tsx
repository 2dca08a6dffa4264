import { CheckPage } from "@/components/check/check-page";
import { Page } from "@/components/common/page";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";

export const generateMetadata = quizMetadata("check");

/** The proofs take seconds, so the page fetches them itself. */
export default async function QuizCheckPage({ params }: { params: Promise<{ workspace: string; quiz: string }> }) {
	const { quiz, workspace } = await loadQuizPage(await params);
	return (
		<Page>
			<CheckPage key={quiz.id} workspace={workspace.slug} quiz={quiz.id} />
		</Page>
	);
}
