import "server-only";
import type { DeviceMode, DeviceState } from "@/lib/contracts/devices";
import { AppError } from "@/lib/contracts/errors";
import type { Transaction } from "@/lib/server/db/transaction";

/** What the device is to know of itself. Throws `not-found`. */
export async function deviceState(
	tx: Transaction,
	{ workspaceId, id }: { workspaceId: string; id: string },
	now: Date,
): Promise<DeviceState> {
	const device = await tx.device.findUnique({
		where: { workspaceId_id: { workspaceId, id } },
		select: {
			...{ name: true, mode: true, locale: true, source: true, campaign: true, pinHash: true, revokedAt: true },
			quiz: { select: { slug: true, versionId: true, status: true, archived: true } },
		},
	});
	if (!device) throw new AppError("not-found");
	const { name, locale, source, campaign, pinHash: pin, quiz } = device;
	const open = quiz.status === "live" && !quiz.archived;
	return {
		...{ now: now.getTime(), id, name, mode: device.mode as DeviceMode, locale, source, campaign, pin },
		...{ quiz: quiz.slug, version: open ? quiz.versionId : null, revoked: device.revokedAt !== null },
	};
}
