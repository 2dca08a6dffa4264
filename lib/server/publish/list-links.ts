import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { LinkRow } from "@/lib/contracts/links";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** The quiz's campaign links, newest first, archived ones included. Throws `not-found` for another workspace's quiz. */
export async function listLinks({ workspaceId }: Scope, quizId: string): Promise<LinkRow[]> {
	const quiz = await db().quiz.findUnique({
		where: { workspaceId_id: { workspaceId, id: quizId } },
		select: { links: { orderBy: { id: "desc" } } },
	});
	if (!quiz) throw new AppError("not-found");
	const counts = await db().response.groupBy({
		by: ["linkId"],
		where: { workspaceId, quizId, test: false, linkId: { not: null } },
		_count: { id: true, completedAt: true },
	});
	const byLink = new Map(counts.map(({ linkId, _count }) => [linkId, _count]));
	return quiz.links.map(({ id, code, name, source, medium, campaign, archived, createdAt }) => ({
		...{ id, code, name, source, medium, campaign, archived },
		createdAt: createdAt.toISOString(),
		views: byLink.get(id)?.id ?? 0,
		completed: byLink.get(id)?.completedAt ?? 0,
	}));
}
