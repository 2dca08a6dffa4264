import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { changeShown } from "@/lib/server/memory/change-shown";

/** Takes an archived quiz back as it was, not live. Errors: `not-found` (also when it isn't archived), `forbidden`. */
export async function bringBackQuiz(scope: Scope, quizId: string): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	await changeShown(workspaceId, async (tx) => {
		const { count } = await tx.quiz.updateMany({
			where: { workspaceId, id: quizId, archived: true },
			data: { archived: false, updatedAt: new Date() },
		});
		if (count === 0) throw new AppError("not-found");
	});
}
