import { Page } from "@/components/common/page";
import { EntryPage } from "@/components/paper/entry/entry-page";
import { readCode } from "@/lib/contracts/paper";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";

export const generateMetadata = quizMetadata("share");

interface PaperEntryProps {
	params: Promise<{ workspace: string; quiz: string }>;
	searchParams: Promise<{ sheet?: string | string[] }>;
}

export default async function PaperEntryPage({ params, searchParams }: PaperEntryProps) {
	const { scope, workspace, quiz } = await loadQuizPage(await params);
	const { sheet } = await searchParams;
	const came = typeof sheet === "string" ? readCode(sheet) : null;
	return (
		<Page>
			<EntryPage workspace={workspace.slug} quiz={quiz.id} came={came} canEdit={scope.role !== "viewer"} />
		</Page>
	);
}
