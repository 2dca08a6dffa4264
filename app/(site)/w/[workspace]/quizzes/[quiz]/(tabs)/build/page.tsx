import { OpenBuilder } from "@/components/builder/frame/open-builder";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";

export const generateMetadata = quizMetadata("build");

export default async function BuildPage({ params }: { params: Promise<{ workspace: string; quiz: string }> }) {
	const { quiz, workspace, scope } = await loadQuizPage(await params);
	return <OpenBuilder workspace={workspace.slug} quiz={quiz.id} canEdit={scope.role !== "viewer"} />;
}
