import { OpenVersion } from "@/components/builder/frame/open-version";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";

export const generateMetadata = quizMetadata("versions");

interface VersionPageProps {
	params: Promise<{ workspace: string; quiz: string; version: string }>;
}

/** A published version as it was, to look at. */
export default async function VersionPage({ params }: VersionPageProps) {
	const { version, ...rest } = await params;
	const { quiz, workspace } = await loadQuizPage(rest);
	return <OpenVersion workspace={workspace.slug} quiz={quiz.id} version={version} />;
}
