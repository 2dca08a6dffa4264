import "server-only";
import type { DeviceRequest } from "@/lib/contracts/devices";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { hashPin } from "./hash-pin";

/** Where a device stands: a quiz's device is never reached by its bare id. */
export interface DevicePlace {
	quizId: string;
	deviceId: string;
}

/** The device learns of it when it is next heard of. Throws `not-found`, also for one that is revoked. */
export async function editDevice(
	scope: Scope,
	{ quizId, deviceId }: DevicePlace,
	{ pin, ...request }: DeviceRequest,
): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	const data = pin === null ? request : { ...request, pinHash: await hashPin(pin) };
	const where = { workspaceId, quizId, id: deviceId, revokedAt: null };
	const { count } = await db().device.updateMany({ where, data });
	if (count === 0) throw new AppError("not-found");
}

/**
 * From now on the device takes nobody new. What it took down before, it may still hand in; then it wipes itself. A link that
 * nobody has used yet no longer pairs it. Throws `not-found`.
 */
export async function revokeDevice(scope: Scope, { quizId, deviceId }: DevicePlace, now = new Date()): Promise<void> {
	requireRole(scope, "editor");
	const { workspaceId, userId } = scope;
	await transaction(async (tx) => {
		const where = { workspaceId, quizId, id: deviceId, revokedAt: null };
		const { count } = await tx.device.updateMany({ where, data: { revokedAt: now } });
		if (count === 0) throw new AppError("not-found");
		await tx.token.deleteMany({ where: { purpose: "pair", subject: deviceId, workspaceId } });
		const line = { action: "device.revoked", subject: deviceId, at: now };
		await tx.auditLine.create({ data: { workspaceId, id: newId(), actorId: userId, ...line } });
	});
}
