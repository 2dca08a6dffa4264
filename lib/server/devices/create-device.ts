import "server-only";
import type { DeviceRequest } from "@/lib/contracts/devices";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { hashPin } from "./hash-pin";

/** A device of the quiz, yet to be paired. Gives its id. Throws `not-found` for another workspace's quiz, `invalid-input` without a PIN. */
export async function createDevice(
	scope: Scope,
	quizId: string,
	{ pin, ...request }: DeviceRequest,
): Promise<{ id: string }> {
	requireRole(scope, "editor");
	if (pin === null) throw new AppError("invalid-input", "no PIN", [{ path: "pin", message: "required" }]);
	const { workspaceId, userId } = scope;
	const pinHash = await hashPin(pin);
	return transaction(async (tx) => {
		const quiz = await tx.quiz.findUnique({
			where: { workspaceId_id: { workspaceId, id: quizId }, archived: false },
			select: { id: true },
		});
		if (!quiz) throw new AppError("not-found");
		const id = newId();
		await tx.device.create({ data: { workspaceId, id, quizId, ...request, pinHash, createdBy: userId } });
		const line = { action: "device.created", subject: id, detail: { name: request.name } };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
		return { id };
	});
}
