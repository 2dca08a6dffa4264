import "server-only";
import type { RestoreVersionRequest, SaveDraftReply } from "@/lib/contracts/quiz";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { getQuizHead } from "./get-quiz";
import { getVersionDocument } from "./list-versions";
import { staleRevision } from "./stale-revision";

/**
 * Makes a version's document the draft again, as the next revision; what is published doesn't change. Ids and lineages
 * are the version's own, so answers go on under the same questions.
 * Errors: `stale-revision`, `not-found`, `forbidden`.
 */
export async function restoreVersion(
	scope: Scope,
	quizId: string,
	versionId: string,
	{ base }: RestoreVersionRequest,
): Promise<SaveDraftReply> {
	requireRole(scope, "editor");
	const draft = await getVersionDocument(scope, quizId, versionId);
	const { count } = await db().quiz.updateMany({
		where: { workspaceId: scope.workspaceId, id: quizId, archived: false, revision: base },
		data: { draft: draft as object, revision: base + 1, updatedAt: new Date() },
	});
	if (count === 1) return { revision: base + 1 };
	throw staleRevision((await getQuizHead(scope, quizId)).revision);
}
