import { notFound } from "next/navigation";
import { Page } from "@/components/common/page";
import { EntryPage } from "@/components/paper/entry/entry-page";
import { readCode } from "@/lib/contracts/paper";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";

export const generateMetadata = quizMetadata("share");

interface PaperEntryProps {
	params: Promise<{ workspace: string; quiz: string; sheet?: string[] }>;
}

export default async function PaperEntryPage({ params }: PaperEntryProps) {
	const { scope, workspace, quiz } = await loadQuizPage(await params);
	const [sheet, ...more] = (await params).sheet ?? [];
	const came = sheet === undefined ? null : readCode(sheet);
	if (more.length > 0 || (sheet !== undefined && !came)) notFound();
	return (
		<Page>
			<EntryPage workspace={workspace.slug} quiz={quiz.id} came={came} canEdit={scope.role !== "viewer"} />
		</Page>
	);
}
