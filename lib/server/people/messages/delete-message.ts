import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { changeShown } from "@/lib/server/memory/change-shown";
import { newId } from "@/lib/server/new-id";

/** Mails of it that wait are not sent; those that went out stay in people's logs. Editors only; leaves an audit line. Throws `not-found`. */
export async function deleteMessage(scope: Scope, id: string, now: Date = new Date()): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId: actorId } = scope;
	await changeShown(workspaceId, async (tx) => {
		const message = await tx.message.findUnique({ where: { workspaceId_id: { workspaceId, id } } });
		if (!message) throw new AppError("not-found", "no such message");
		await tx.message.deleteMany({ where: { workspaceId, id } });
		const line = { action: "message.deleted", subject: id, detail: { name: message.name }, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId, ...line } });
	});
}
