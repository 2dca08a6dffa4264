import "server-only";
import { AppError } from "@/lib/contracts/errors";
import type { LinkRow } from "@/lib/contracts/links";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** The quiz's campaign links, newest first, archived ones included. Throws `not-found` for another workspace's quiz. */
export async function listLinks({ workspaceId }: Scope, quizId: string): Promise<LinkRow[]> {
	const quiz = await db().quiz.findUnique({
		where: { workspaceId_id: { workspaceId, id: quizId } },
		select: {
			links: {
				orderBy: { id: "desc" },
				include: { _count: { select: { responses: { where: { test: false } } } } },
			},
		},
	});
	if (!quiz) throw new AppError("not-found");
	return quiz.links.map(({ id, code, name, source, medium, campaign, archived, createdAt, _count }) => ({
		...{ id, code, name, source, medium, campaign, archived },
		createdAt: createdAt.toISOString(),
		responses: _count.responses,
	}));
}
