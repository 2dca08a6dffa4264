import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { dueAt } from "@/lib/profile/deadline";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { findOpen } from "./find-request";
import { openWords, sealWords } from "./request-words";

/**
 * Puts the deadline off by two months, once, with the reason that the person is told (article 12.3). Throws `not-found`,
 * `conflict` when it is closed, was put off before, or the first month is over.
 */
export async function extendRequest(scope: Scope, id: string, reason: string, now: Date): Promise<void> {
	await write(scope, id, reason, now, "request.extended", ({ extendedAt, receivedAt, dueAt: due }) => {
		if (extendedAt || due.getTime() < now.getTime()) throw new AppError("conflict", "can't be put off any more");
		return { extendedAt: now, dueAt: new Date(dueAt(receivedAt.getTime(), true)) };
	});
}

/** Closes it without doing it, with the reason that the person is told (article 12.4). Throws `not-found`, `conflict`. */
export async function refuseRequest(scope: Scope, id: string, reason: string, now: Date): Promise<void> {
	await write(scope, id, reason, now, "request.refused", () => {
		return { state: "refused", handledBy: scope.userId, handledAt: now };
	});
}

interface Dates {
	receivedAt: Date;
	dueAt: Date;
	extendedAt: Date | null;
}

async function write(
	scope: Scope,
	id: string,
	reason: string,
	now: Date,
	action: string,
	change: (request: Dates) => { state?: string; dueAt?: Date; extendedAt?: Date; handledBy?: string; handledAt?: Date },
): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId: actorId } = scope;
	await transaction(async (tx) => {
		const { request, profile } = await findOpen(tx, workspaceId, id);
		const words = sealWords(request, profile, { ...openWords(request, profile), reason });
		const data = { ...change(request), words };
		await tx.personRequest.updateMany({ where: { workspaceId, id }, data });
		const line = { action, subject: id, detail: { kind: request.kind }, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId, ...line } });
	});
}
