import { notFound } from "next/navigation";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { ResponsePage } from "@/components/results/responses/response-page";
import { resultsKeys } from "@/lib/client/results";
import { responseParams } from "@/lib/contracts/results";
import { orNotFound } from "@/lib/server/or-not-found";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";
import { getResponse } from "@/lib/server/results/get-response";

export const generateMetadata = quizMetadata("responses");

interface QuizResponseProps {
	params: Promise<{ workspace: string; quiz: string; response: string }>;
}

export default async function QuizResponsePage({ params }: QuizResponseProps) {
	const { scope, workspace, quiz } = await loadQuizPage(await params);
	const parsed = responseParams.safeParse(await params);
	if (!parsed.success) notFound();
	const id = parsed.data.response;
	const ref = { workspace: workspace.slug, quiz: quiz.id };
	const response = await orNotFound(getResponse(scope, quiz.id, id));
	return (
		<Seed data={[[resultsKeys.one(ref, id), response]]}>
			<Page>
				<ResponsePage quiz={ref} id={id} />
			</Page>
		</Seed>
	);
}
