import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { LocalText } from "@/lib/quiz/types";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { changeShown } from "@/lib/server/memory/change-shown";

/** Takes the quiz off its address. Runs already begun may still be finished. Throws `not-found`. */
export const unpublishQuiz = (scope: Scope, quizId: string): Promise<void> =>
	setStatus(scope, quizId, { from: ["live", "paused"], to: "unpublished" });

/** Shows the message instead of the quiz. Runs already begun may still be finished. Throws `not-found`. */
export const pauseQuiz = (scope: Scope, quizId: string, message: LocalText): Promise<void> =>
	setStatus(scope, quizId, { from: ["live", "paused"], to: "paused", message });

/** Opens a paused or unpublished quiz again, with the version it had. Throws `not-found`. */
export const resumeQuiz = (scope: Scope, quizId: string): Promise<void> =>
	setStatus(scope, quizId, { from: ["paused", "unpublished", "live"], to: "live" });

async function setStatus(
	scope: Scope,
	quizId: string,
	change: { from: string[]; to: string; message?: LocalText },
): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	await changeShown(workspaceId, async (tx) => {
		const { count } = await tx.quiz.updateMany({
			where: { workspaceId, id: quizId, archived: false, versionId: { not: null }, status: { in: change.from } },
			data: { status: change.to, ...(change.message && { pausedMessage: change.message }) },
		});
		if (count === 0) throw new AppError("not-found");
	});
}
