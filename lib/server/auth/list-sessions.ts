import "server-only";
import type { SessionRow } from "@/lib/contracts/accounts";
import { db } from "@/lib/server/db/client";
import type { CurrentSession } from "./find-session";

/** Where the user is signed in, last used first. */
export async function listSessions(session: CurrentSession): Promise<SessionRow[]> {
	const rows = await db().session.findMany({
		where: { userId: session.user.id, expiresAt: { gt: new Date() } },
		orderBy: { seenAt: "desc" },
		take: 100,
	});
	return rows.map(({ id, userAgent, createdAt, seenAt }) => ({
		id,
		userAgent,
		createdAt: createdAt.toISOString(),
		seenAt: seenAt.toISOString(),
		current: id === session.id,
	}));
}
