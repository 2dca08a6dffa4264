import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { RenameQuizRequest } from "@/lib/contracts/quiz";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** Changes what the workspace calls the quiz; shoppers see the document's title. Errors: `not-found`, `forbidden`. */
export async function renameQuiz(scope: Scope, quizId: string, { name }: RenameQuizRequest): Promise<void> {
	requireRole(scope, "editor");
	const { count } = await db().quiz.updateMany({
		where: { workspaceId: scope.workspaceId, id: quizId, archived: false },
		data: { name },
	});
	if (count === 0) throw new AppError("not-found");
}
