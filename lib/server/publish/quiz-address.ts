import "server-only";
import { env } from "@/lib/config/env";
import { shopperPaths } from "@/lib/config/paths";
import { AppError } from "@/lib/contracts/errors";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** The absolute public address of a quiz, or of one of its campaign links. Throws `not-found`. */
export async function quizAddress({ workspaceId }: Scope, quizId: string, linkId: string | null): Promise<string> {
	const { SHOPPER_ORIGIN, APP_URL } = env();
	const home = SHOPPER_ORIGIN ?? APP_URL;
	if (linkId !== null) {
		const link = await db().link.findUnique({
			where: { workspaceId_id: { workspaceId, id: linkId }, quizId },
			select: { code: true },
		});
		if (!link) throw new AppError("not-found");
		return `${home}${shopperPaths.link(link.code)}`;
	}
	const quiz = await db().quiz.findUnique({
		where: { workspaceId_id: { workspaceId, id: quizId } },
		select: { slug: true },
	});
	if (!quiz) throw new AppError("not-found");
	return `${home}${shopperPaths.quiz(quiz.slug)}`;
}
