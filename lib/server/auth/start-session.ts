import "server-only";
import { db } from "@/lib/server/db/client";
import type { Transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { sessionSeconds } from "./session-token";

/** Opens a session for a user who has proved to be one; returns its id. Sweeps out the user's expired ones. */
export async function startSession(userId: string, userAgent: string, tx: Transaction = db()): Promise<string> {
	const now = new Date();
	await tx.session.deleteMany({ where: { userId, expiresAt: { lt: now } } });
	const id = newId();
	const expiresAt = new Date(now.getTime() + sessionSeconds * 1000);
	await tx.session.create({ data: { id, userId, userAgent: userAgent.slice(0, 300), expiresAt } });
	return id;
}
