import "server-only";
import { db } from "@/lib/server/db/client";

/** Of quizzes that a message may lead to. */
export const isLive = { status: "live", archived: false } as const;

export const findLiveQuiz = (workspaceId: string, id: string): Promise<{ name: string; slug: string } | null> =>
	db().quiz.findFirst({ where: { workspaceId, id, ...isLive }, select: { name: true, slug: true } });
