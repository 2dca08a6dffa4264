import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { QuizList } from "@/components/quiz/quiz-list";
import { quizKeys } from "@/lib/client/quiz";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listArchived } from "@/lib/server/quiz/list-archived";
import { listQuizzes } from "@/lib/server/quiz/list-quizzes";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("shell"))("quizzes") };
}

export default async function HomePage({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	const [quizzes, archived] = await Promise.all([listQuizzes(scope), listArchived(scope)]);
	return (
		<Page>
			<Seed
				data={[
					[quizKeys.list(workspace.slug), quizzes],
					[quizKeys.archived(workspace.slug), archived],
				]}
			>
				<QuizList workspace={workspace.slug} canEdit={scope.role !== "viewer"} />
			</Seed>
		</Page>
	);
}
