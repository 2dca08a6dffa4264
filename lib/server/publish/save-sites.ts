import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { changeShown } from "@/lib/server/memory/change-shown";

/** Says which sites may show the quiz in a frame. Throws `not-found`. */
export async function saveSites(scope: Scope, quizId: string, sites: string[]): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	await changeShown(workspaceId, async (tx) => {
		const { count } = await tx.quiz.updateMany({
			where: { workspaceId, id: quizId, archived: false },
			data: { sites },
		});
		if (count === 0) throw new AppError("not-found");
	});
}
