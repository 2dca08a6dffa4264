import { notFound } from "next/navigation";
import { OpenVersion } from "@/components/builder/frame/open-version";
import { Seed } from "@/components/common/seed";
import { quizKeys } from "@/lib/client/quiz";
import { versionParams } from "@/lib/contracts/quiz";
import { orNotFound } from "@/lib/server/or-not-found";
import { getVersionDocument } from "@/lib/server/quiz/list-versions";
import { loadQuizPage } from "@/lib/server/quiz/load-quiz-page";
import { quizMetadata } from "@/lib/server/quiz/quiz-metadata";

export const generateMetadata = quizMetadata("versions");

interface VersionPageProps {
	params: Promise<{ workspace: string; quiz: string; version: string }>;
}

/** A published version as it was, to look at. */
export default async function VersionPage({ params }: VersionPageProps) {
	const { scope, quiz, workspace } = await loadQuizPage(await params);
	const parsed = versionParams.safeParse(await params);
	if (!parsed.success) notFound();
	const { version } = parsed.data;
	const document = await orNotFound(getVersionDocument(scope, quiz.id, version));
	return (
		<Seed data={[[quizKeys.version(workspace.slug, quiz.id, version), document]]}>
			<OpenVersion workspace={workspace.slug} quiz={quiz.id} version={version} />
		</Seed>
	);
}
