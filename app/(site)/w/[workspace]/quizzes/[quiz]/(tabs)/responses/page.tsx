import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { ResponsesPage } from "@/components/results/responses/responses-page";
import { resultsKeys } from "@/lib/client/results";
import { readQuery, responsesQuery } from "@/lib/contracts/results";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";
import { listResponses } from "@/lib/server/results/list-responses";
import { readResults } from "@/lib/server/results/read-results";

export const generateMetadata = quizMetadata("responses");

interface QuizResponsesProps {
	params: Promise<{ workspace: string; quiz: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

export default async function QuizResponsesPage({ params, searchParams }: QuizResponsesProps) {
	const { scope, workspace, quiz } = await loadQuizPage(await params);
	const query = readQuery(responsesQuery, await searchParams);
	const ref = { workspace: workspace.slug, quiz: quiz.id };
	const [list, options] = await Promise.all([
		listResponses(scope, quiz.id, query),
		readResults(scope, quiz.id, "options", { ...query, products: 1 }),
	]);
	const data = [
		[resultsKeys.list(ref, query), list],
		[resultsKeys.part(ref, "options", {}), options],
	] as const;
	return (
		<Seed data={data}>
			<Page>
				<ResponsesPage quiz={ref} />
			</Page>
		</Seed>
	);
}
