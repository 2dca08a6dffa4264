import "server-only";
import { shopperPaths } from "@/lib/config/paths";
import type { PairingLink, PairReply } from "@/lib/contracts/devices";
import { AppError } from "@/lib/contracts/errors";
import { requireRole, type Scope } from "@/lib/server/auth/scope";
import { makeToken, takeToken } from "@/lib/server/auth/token";
import { transaction } from "@/lib/server/db/transaction";
import { qrSvg } from "@/lib/server/publish/qr";
import { deviceState } from "./device-state";
import type { DevicePlace } from "./edit-device";

const DAY_S = 86_400;
/** A device may lie in a cupboard from one season to the next. */
const TOKEN_S = 10 * 365 * DAY_S;

/**
 * A link that pairs whatever opens it first; former ones no longer do. The secret stands behind the #, which browsers send
 * nowhere. `home`: where quizzes are served. Throws `not-found`, also for a device that is revoked.
 */
export async function makePairingLink(
	scope: Scope,
	{ quizId, deviceId }: DevicePlace,
	home: string,
): Promise<PairingLink> {
	requireRole(scope, "editor");
	const { workspaceId } = scope;
	return transaction(async (tx) => {
		const where = { workspaceId, quizId, id: deviceId, revokedAt: null };
		if (!(await tx.device.findFirst({ where, select: { id: true } }))) throw new AppError("not-found");
		await tx.token.deleteMany({ where: { purpose: "pair", subject: deviceId, workspaceId } });
		const secret = await makeToken({ purpose: "pair", subject: deviceId, workspaceId, seconds: DAY_S }, tx);
		const link = `${home}${shopperPaths.kiosk()}#pair=${secret}`;
		return { link, code: qrSvg(link) };
	});
}

/** Uses the link up and makes the device's own token; one that another browser had is worth nothing any more. Throws `gone`. */
export async function pairDevice(secret: string, appVersion: string, now: Date): Promise<PairReply> {
	return transaction(async (tx) => {
		const { workspaceId, subject: id } = await takeToken(tx, "pair", secret);
		if (!workspaceId) throw new AppError("gone", "a pairing of no workspace");
		await tx.token.deleteMany({ where: { purpose: "device", subject: id, workspaceId } });
		const token = await makeToken({ purpose: "device", subject: id, workspaceId, seconds: TOKEN_S }, tx);
		const data = { pairedAt: now, lastSeenAt: now, unsent: 0, appVersion };
		await tx.device.updateMany({ where: { workspaceId, id }, data });
		return { ...(await deviceState(tx, { workspaceId, id }, now)), token };
	});
}
