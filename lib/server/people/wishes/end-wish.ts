import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";

/** The person wants it no longer. Throws `not-found` for a wish of somebody else. */
export async function endOwnWish(
	{ workspaceId, profileId }: { workspaceId: string; profileId: string },
	id: string,
	now: Date,
): Promise<void> {
	const { count } = await db().wish.updateMany({ where: { workspaceId, profileId, id }, data: { endedAt: now } });
	if (count === 0) throw new AppError("not-found", "no such wish");
}

/** A member notes that the person wants it no longer. Editors only; leaves an audit line. Throws `not-found`. */
export async function endWish(scope: Scope, profileId: string, id: string, now: Date = new Date()): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId: actorId } = scope;
	await endOwnWish({ workspaceId, profileId }, id, now);
	await transaction(async (tx) => {
		const line = { action: "wish.ended", subject: profileId, detail: { wish: id }, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId, ...line } });
	});
}
