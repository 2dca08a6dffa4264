import "server-only";
import { db } from "@/lib/server/db/client";
import type { CurrentSession } from "./find-session";

/** Ends one of the user's own sessions, or all of them; it is dead with the next request. Another's id ends nothing. */
export async function endSessions(session: CurrentSession, which: { id: string } | "all"): Promise<void> {
	const own = { userId: session.user.id };
	await db().session.deleteMany({ where: which === "all" ? own : { ...own, id: which.id } });
}
