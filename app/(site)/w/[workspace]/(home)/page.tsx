import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { QuizList } from "@/components/quiz/quiz-list";
import { quizKeys } from "@/lib/client/quiz";
import { pageScope } from "@/lib/server/auth/page-scope";
import { listQuizzes } from "@/lib/server/quiz/list-quizzes";

export async function generateMetadata(): Promise<Metadata> {
	return { title: (await getTranslations("shell"))("quizzes") };
}

export default async function HomePage({ params }: { params: Promise<{ workspace: string }> }) {
	const { scope, workspace } = await pageScope((await params).workspace);
	return (
		<Page>
			<Seed data={[[quizKeys.list(workspace.slug), await listQuizzes(scope)]]}>
				<QuizList workspace={workspace.slug} canEdit={scope.role !== "viewer"} />
			</Seed>
		</Page>
	);
}
