import "server-only";
import type { MessageAsk, MessagePreview } from "@/lib/contracts/messages";
import { type MessageObstacle, messageObstacles } from "@/lib/profile/message";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { Prisma } from "@/lib/server/generated/client";
import { queryPeople } from "../segments/query-people";
import { messageRows } from "./occasions";

/** How many would get the message if it were sent now, and what the others are lost to. Nothing is changed. */
export async function previewMessage(
	scope: Scope,
	{ id: messageId, ...ask }: MessageAsk,
	now: Date = new Date(),
): Promise<MessagePreview> {
	requireRole(scope, "viewer");
	const rows = messageRows({ ...ask, workspaceId: scope.workspaceId, messageId, now });
	const counts = await queryPeople<{ obstacle: MessageObstacle | null; people: number }>(
		Prisma.sql`SELECT s.obstacle, count(*)::int AS people FROM (${rows}) s GROUP BY s.obstacle`,
	);
	const people = (at: MessageObstacle | null) => counts.find(({ obstacle }) => obstacle === at)?.people ?? 0;
	return {
		people: counts.reduce((sum, row) => sum + row.people, 0),
		reachable: people(null),
		lost: Object.fromEntries(messageObstacles.map((one) => [one, people(one)])) as MessagePreview["lost"],
	};
}
