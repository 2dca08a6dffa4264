import { Page } from "@/components/common/page";
import { SharePage } from "@/components/quiz/share-page";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";

export default async function QuizSharePage({ params }: { params: Promise<{ workspace: string; quiz: string }> }) {
	const { quiz, workspace, scope } = await loadQuizPage(await params);
	return (
		<Page width="narrow">
			<SharePage workspace={workspace.slug} quiz={quiz.id} canEdit={scope.role !== "viewer"} />
		</Page>
	);
}
