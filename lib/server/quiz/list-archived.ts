import "server-only";
import type { ArchivedQuiz } from "@/lib/contracts/quiz";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** Archived quizzes (at most 500), the last first. */
export async function listArchived({ workspaceId }: Scope): Promise<ArchivedQuiz[]> {
	const rows = await db().quiz.findMany({
		where: { workspaceId, archived: true },
		orderBy: [{ updatedAt: "desc" }, { id: "desc" }],
		take: 500,
		select: { id: true, name: true, updatedAt: true },
	});
	return rows.map(({ id, name, updatedAt }) => ({ id, name, archivedAt: updatedAt.toISOString() }));
}
