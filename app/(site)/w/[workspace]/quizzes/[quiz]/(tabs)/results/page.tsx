import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { ResultsPage } from "@/components/results/results-page";
import { resultsKeys } from "@/lib/client/results";
import { matrixQuery, readQuery, resultsFilters } from "@/lib/contracts/results";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";
import { readResults } from "@/lib/server/results/read-results";

export const generateMetadata = quizMetadata("results");

interface QuizResultsProps {
	params: Promise<{ workspace: string; quiz: string }>;
	searchParams: Promise<Record<string, string | string[] | undefined>>;
}

/** The first parts come with the page; those further down fetch themselves. */
export default async function QuizResultsPage({ params, searchParams }: QuizResultsProps) {
	const { scope, workspace, quiz } = await loadQuizPage(await params);
	const search = await searchParams;
	const [filters, matrix] = [readQuery(resultsFilters, search), readQuery(matrixQuery, search)];
	const ref = { workspace: workspace.slug, quiz: quiz.id };
	const queries = [
		["options", {}],
		["overview", filters],
		["matrix", matrix],
	] as const;
	const data = await Promise.all(
		queries.map(async ([part, query]) => {
			const reply = await readResults(scope, quiz.id, part, { ...matrix, ...query });
			return [resultsKeys.part(ref, part, query), reply] as const;
		}),
	);
	return (
		<Seed data={data}>
			<Page>
				<ResultsPage quiz={ref} />
			</Page>
		</Seed>
	);
}
