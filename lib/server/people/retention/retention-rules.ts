import "server-only";
import type { RetentionBody, RetentionState } from "@/lib/contracts/rights";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";

/** The workspace's rules. Without any, everything is kept until somebody erases it. */
export async function getRetention({ workspaceId }: Pick<Scope, "workspaceId">): Promise<RetentionState> {
	const row = await db().retention.findUnique({ where: { workspaceId } });
	const { responseMonths = null, unseenMonths = null, staleMonths = null } = row ?? {};
	return { responseMonths, unseenMonths, staleMonths, ranAt: row?.ranAt?.toISOString() ?? null };
}

/** Owners say how long things are kept; the next run, some seconds later, goes by it. Leaves an audit line. */
export async function saveRetention(scope: Scope, body: RetentionBody, now: Date): Promise<void> {
	requireRole(scope, "owner");
	const { workspaceId, userId: actorId } = scope;
	await transaction(async (tx) => {
		const changed = { ...body, ranAt: null };
		await tx.retention.upsert({ where: { workspaceId }, create: { workspaceId, ...changed }, update: changed });
		const line = { action: "retention.changed", subject: workspaceId, detail: { ...body }, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId, ...line } });
	});
}
