import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";

/**
 * Erases what one person typed: every personal value of the response is emptied for good, its id stays as a mark that
 * there was one. Leaves an audit line. Gives the number of values erased. Throws `not-found`.
 */
export async function eraseResponse(scope: Scope, responseId: string, now: Date = new Date()): Promise<number> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	return transaction(async (tx) => {
		// Waits for a batch that is just being stored: what it brings is erased as well.
		const [response] = await tx.$queryRaw<{ id: string }[]>`
			SELECT id FROM response WHERE workspace_id = ${workspaceId}::uuid AND id = ${responseId}::uuid FOR UPDATE`;
		if (!response) throw new AppError("not-found");
		const { count } = await tx.personalValue.updateMany({
			where: { workspaceId, responseId, erasedAt: null },
			data: { ciphertext: new Uint8Array(), erasedAt: now },
		});
		const line = { action: "response.erased", subject: responseId, detail: { values: count } };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, at: now, ...line } });
		return count;
	});
}
