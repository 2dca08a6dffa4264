import "server-only";
import type { RenameQuizRequest } from "@/lib/contracts/quiz";
import { forkNode } from "@/lib/quiz/duplicate-node";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { newId } from "@/lib/server/new-id";
import { getQuiz } from "./get-quiz";
import { insertQuiz } from "./insert-quiz";

/** A new draft with the same content under new ids and lineages: its answers are never mixed with the original's. */
export async function duplicateQuiz(
	scope: Scope,
	quizId: string,
	{ name }: RenameQuizRequest,
): Promise<{ id: string }> {
	requireRole(scope, "editor");
	const { draft } = await getQuiz(scope, quizId);
	return insertQuiz(scope, name, forkNode(draft, newId));
}
