import { ChangesPanel } from "@/components/changes/changes-panel";
import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { VersionList } from "@/components/quiz/version-list";
import { quizKeys } from "@/lib/client/quiz";
import { listVersions } from "@/lib/server/quiz/list-versions";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";

export const generateMetadata = quizMetadata("versions");

export default async function VersionsPage({ params }: { params: Promise<{ workspace: string; quiz: string }> }) {
	const { quiz, workspace, scope } = await loadQuizPage(await params);
	const names = { workspace: workspace.slug, quiz: quiz.id };
	return (
		<Page>
			<Seed data={[[quizKeys.versions(names.workspace, names.quiz), await listVersions(scope, quiz.id)]]}>
				<VersionList {...names} canEdit={scope.role !== "viewer"}>
					<ChangesPanel {...names} />
				</VersionList>
			</Seed>
		</Page>
	);
}
