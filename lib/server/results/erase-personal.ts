import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { eraseResponse } from "@/lib/server/responses/erase-response";

/** Erases what the person of one response of this quiz typed; gives the number of values. Throws `not-found`, `forbidden`. */
export async function erasePersonal(scope: Scope, quizId: string, responseId: string): Promise<{ erased: number }> {
	requireRole(scope, "editor");
	const response = await db().response.findUnique({
		where: { workspaceId_id: { workspaceId: scope.workspaceId, id: responseId }, quizId },
		select: { id: true },
	});
	if (!response) throw new AppError("not-found", `response ${responseId}`);
	return { erased: await eraseResponse(scope, responseId) };
}
