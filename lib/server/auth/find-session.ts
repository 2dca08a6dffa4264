import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { db } from "@/lib/server/db/client";
import type { Prisma } from "@/lib/server/generated/client";
import { decodeSession, sessionCookieName, sessionSeconds } from "./session-token";

const userSelect = { id: true, email: true, name: true, locale: true, confirmedAt: true } satisfies Prisma.UserSelect;
export type SignedInUser = Prisma.UserGetPayload<{ select: typeof userSelect }>;

export interface CurrentSession {
	id: string;
	user: SignedInUser;
}

const refreshMs = 5 * 60_000;

/** The live session behind a cookie's value, or null. The row is read each time, so ending a session ends it at once. */
export async function findSession(cookieValue: string | undefined): Promise<CurrentSession | null> {
	const id = cookieValue ? await decodeSession(cookieValue) : null;
	if (!id) return null;
	const now = new Date();
	const row = await db().session.findFirst({
		where: { id, expiresAt: { gt: now } },
		select: { id: true, seenAt: true, user: { select: userSelect } },
	});
	if (!row) return null;
	if (now.getTime() - row.seenAt.getTime() > refreshMs) await touch(id, now);
	return { id: row.id, user: row.user };
}

/** For route handlers: the session of the request's cookie, else throws `not-signed-in`. */
export async function requireSession(headers: Headers): Promise<CurrentSession> {
	const session = await findSession(readCookie(headers, sessionCookieName()));
	if (!session) throw new AppError("not-signed-in");
	return session;
}

/** updateMany: a session that was ended meanwhile is no error. */
async function touch(id: string, now: Date): Promise<void> {
	const expiresAt = new Date(now.getTime() + sessionSeconds * 1000);
	await db().session.updateMany({ where: { id }, data: { seenAt: now, expiresAt } });
}

function readCookie(headers: Headers, name: string): string | undefined {
	const pairs = headers.get("cookie")?.split(/;\s*/) ?? [];
	return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
