import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { ArchiveQuizRequest } from "@/lib/contracts/quiz";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { changeShown } from "@/lib/server/memory/change-shown";

/**
 * Takes the quiz out of every list; responses and versions stay. A live or paused one must be unpublished first.
 * Errors: `conflict` (it is live or paused), `invalid-input` (`confirm` isn't its name), `not-found`, `forbidden`.
 */
export async function archiveQuiz(scope: Scope, quizId: string, { confirm }: ArchiveQuizRequest): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const where = { workspaceId, id: quizId, archived: false };
	const row = await db().quiz.findFirst({ where, select: { name: true } });
	if (!row) throw new AppError("not-found");
	if (confirm.trim() !== row.name.trim())
		throw new AppError("invalid-input", "", [{ path: "confirm", message: "name" }]);
	await changeShown(workspaceId, async (tx) => {
		const { count } = await tx.quiz.updateMany({
			where: { ...where, status: { in: ["draft", "unpublished"] } },
			data: { archived: true, updatedAt: new Date() },
		});
		if (count === 0) throw new AppError("conflict", "the quiz is live or paused");
	});
}
