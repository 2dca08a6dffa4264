import "server-only";
import { createHmac } from "node:crypto";
import { env } from "@/lib/config/env";
import { AppError } from "@/lib/contracts/errors";
import { db } from "@/lib/server/db/client";
import { Prisma } from "@/lib/server/generated/client";

export interface Limit {
	/** What is limited, e.g. "sign-in address". */
	name: string;
	max: number;
	seconds: number;
}

/**
 * Counts one attempt for `key` across all nodes; throws `too-many` above the limit until the window ends.
 * Known and unknown keys are counted alike. The key itself is not stored.
 */
export async function countAttempt(limit: Limit, key: string): Promise<void> {
	const hash = limitHash(limit, key);
	const expiresAt = new Date(Date.now() + limit.seconds * 1000);
	const rows = await db().$queryRaw<{ count: number }[]>(Prisma.sql`
		INSERT INTO token (hash, purpose, count, expires_at) VALUES (${hash}, 'limit', 1, ${expiresAt})
		ON CONFLICT (hash) DO UPDATE SET
			count = CASE WHEN token.expires_at < now() THEN 1 ELSE token.count + 1 END,
			expires_at = CASE WHEN token.expires_at < now() THEN EXCLUDED.expires_at ELSE token.expires_at END
		RETURNING count`);
	if ((rows[0]?.count ?? 0) > limit.max) throw new AppError("too-many", limit.name);
}

/** A success clears what was counted. */
export async function forgetAttempts(limit: Limit, key: string): Promise<void> {
	await db().token.deleteMany({ where: { hash: limitHash(limit, key), purpose: "limit" } });
}

/** Keyed, so that the few possible network addresses can't be tried out against the table. */
const limitHash = (limit: Limit, key: string): string =>
	createHmac("sha256", env().AUTH_SECRET).update(`${limit.name}\n${key}`).digest("hex");
