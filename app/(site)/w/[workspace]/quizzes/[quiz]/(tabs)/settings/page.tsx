import { Page } from "@/components/common/page";
import { QuizSettings } from "@/components/quiz/quiz-settings";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";

export const generateMetadata = quizMetadata("settings");

export default async function QuizSettingsPage({ params }: { params: Promise<{ workspace: string; quiz: string }> }) {
	const { quiz, workspace, scope } = await loadQuizPage(await params);
	return (
		<Page width="narrow">
			<QuizSettings workspace={workspace.slug} quiz={quiz.id} canEdit={scope.role !== "viewer"} />
		</Page>
	);
}
