import "server-only";
import type { MessageRow } from "@/lib/contracts/messages";
import type { MessageText, Trigger } from "@/lib/profile/message";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { isLive } from "./live-quiz";

const lately = 30 * 86_400_000;

/** All messages by name, with how often each went out. */
export async function listMessages(scope: Scope, now: Date = new Date()): Promise<MessageRow[]> {
	requireRole(scope, "viewer");
	const { workspaceId } = scope;
	const sent = (after: Date) =>
		db().personMail.groupBy({ by: ["messageId"], where: { workspaceId, sentAt: { gt: after } }, _count: true });
	const [rows, live, all, recent] = await Promise.all([
		db().message.findMany({ where: { workspaceId }, orderBy: [{ name: "asc" }, { id: "asc" }] }),
		db().quiz.findMany({ where: { workspaceId, ...isLive }, select: { id: true } }),
		sent(new Date(0)),
		sent(new Date(now.getTime() - lately)),
	]);
	const countOf = (counts: typeof all, id: string) => counts.find(({ messageId }) => messageId === id)?._count ?? 0;
	return rows.map(({ id, name, trigger, purposeId, quizId, texts, active, everyDays, updatedAt }) => ({
		...{ id, name, purpose: purposeId, quiz: quizId, active, everyDays, updatedAt: updatedAt.toISOString() },
		quizLive: quizId === null || live.some((quiz) => quiz.id === quizId),
		...{ sent: countOf(all, id), sentLately: countOf(recent, id) },
		trigger: trigger as unknown as Trigger,
		texts: texts as unknown as Record<string, MessageText>,
	}));
}
