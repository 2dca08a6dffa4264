import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { AcceptedFinding } from "@/lib/contracts/quiz";
import type { QuizDocument } from "@/lib/quiz/types";
import type { Scope } from "@/lib/server/auth/scope";
import { toJson } from "@/lib/server/db/to-json";
import type { Transaction } from "@/lib/server/db/transaction";
import type { PinnedNotices } from "./pin-notices";

export interface NewVersion {
	id: string;
	quizId: string;
	/** The draft's revision that the document is of. */
	revision: number;
	semantics: number;
	document: QuizDocument;
	notices: PinnedNotices;
	snapshotId: string;
	note: string;
	/** What was found and may stay, as the note says. */
	accepted: AcceptedFinding[];
}

/**
 * The only place that makes versions: the quiz's next one, which it serves from now on. The quiz's row stays locked until
 * the transaction ends. Throws `stale-revision` unless the quiz is as it was seen.
 */
export async function insertVersion(
	tx: Transaction,
	{ workspaceId, userId }: Scope,
	{ id, quizId, document, notices, accepted, ...rest }: NewVersion,
	isAsSeen: (quiz: { revision: number; versionId: string | null }) => boolean,
): Promise<{ versionId: string; number: number; slug: string }> {
	await tx.$queryRaw`
		SELECT 1 FROM quiz WHERE workspace_id = ${workspaceId}::uuid AND id = ${quizId}::uuid FOR UPDATE`;
	const quiz = await tx.quiz.findUniqueOrThrow({
		where: { workspaceId_id: { workspaceId, id: quizId } },
		select: { revision: true, slug: true, versionId: true },
	});
	if (!isAsSeen(quiz)) throw new AppError("stale-revision");
	const last = await tx.quizVersion.aggregate({ where: { workspaceId, quizId }, _max: { number: true } });
	const number = (last._max.number ?? 0) + 1;
	const stored = {
		document: toJson(document),
		notices: toJson(notices),
		accepted: toJson(accepted),
		publishedBy: userId,
	};
	await tx.quizVersion.create({ data: { workspaceId, id, quizId, number, ...rest, ...stored } });
	await tx.quiz.update({ where: { workspaceId_id: { workspaceId, id: quizId } }, data: { versionId: id } });
	return { versionId: id, number, slug: quiz.slug };
}
