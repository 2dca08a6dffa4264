import type { ReactNode } from "react";
import { Seed } from "@/components/common/seed";
import { PublicOrigin } from "@/components/quiz/public-origin";
import { PublishButton } from "@/components/quiz/publish-button";
import { QuizBadge } from "@/components/quiz/quiz-badge";
import { QuizHeader } from "@/components/shell/quiz-header";
import { quizKeys } from "@/lib/client/quiz";
import { env } from "@/lib/config/env";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";

interface QuizLayoutProps {
	params: Promise<{ workspace: string; quiz: string }>;
	children: ReactNode;
}

/** The header and tabs above each page of one quiz. */
export default async function QuizLayout({ params, children }: QuizLayoutProps) {
	const { quiz, workspace, scope } = await loadQuizPage(await params);
	const names = { workspace: workspace.slug, quiz: quiz.id };
	return (
		<Seed data={[[quizKeys.draft(workspace.slug, quiz.id), quiz]]}>
			<PublicOrigin origin={env().SHOPPER_ORIGIN ?? env().APP_URL}>
				<QuizHeader
					workspace={workspace.slug}
					quiz={quiz}
					tabs={["build", "check", "share", "results", "responses", "versions", "settings"]}
					badge={<QuizBadge {...names} />}
					actions={scope.role === "viewer" ? null : <PublishButton {...names} />}
				/>
				{children}
			</PublicOrigin>
		</Seed>
	);
}
