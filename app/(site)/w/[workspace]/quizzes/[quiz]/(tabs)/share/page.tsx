import { Page } from "@/components/common/page";
import { Seed } from "@/components/common/seed";
import { SharePage } from "@/components/quiz/share-page";
import { deviceKeys } from "@/lib/client/devices";
import { linkKeys } from "@/lib/client/links";
import { paperKeys } from "@/lib/client/paper";
import { listDevices } from "@/lib/server/devices/list-devices";
import { listPrints } from "@/lib/server/paper/list-prints";
import { listLinks } from "@/lib/server/publish/list-links";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";

export const generateMetadata = quizMetadata("share");

export default async function QuizSharePage({ params }: { params: Promise<{ workspace: string; quiz: string }> }) {
	const { quiz, workspace, scope } = await loadQuizPage(await params);
	const [links, devices, prints] = await Promise.all([
		listLinks(scope, quiz.id),
		listDevices(scope, quiz.id),
		listPrints(scope, quiz.id),
	]);
	return (
		<Seed
			data={[
				[linkKeys.list(workspace.slug, quiz.id), links],
				[deviceKeys.list(workspace.slug, quiz.id), devices],
				[paperKeys.prints(workspace.slug, quiz.id), prints],
			]}
		>
			<Page width="narrow">
				<SharePage workspace={workspace.slug} quiz={quiz.id} canEdit={scope.role !== "viewer"} />
			</Page>
		</Seed>
	);
}
