import "server-only";
import type { DeviceMode, DeviceRow } from "@/lib/contracts/devices";
import { AppError } from "@/lib/contracts/errors";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";

/** The quiz's devices, newest first, revoked ones at the end. Throws `not-found` for another workspace's quiz. */
export async function listDevices({ workspaceId }: Scope, quizId: string): Promise<DeviceRow[]> {
	const quiz = await db().quiz.findUnique({
		where: { workspaceId_id: { workspaceId, id: quizId } },
		select: { devices: { orderBy: { id: "desc" } } },
	});
	if (!quiz) throw new AppError("not-found");
	const counts = await db().collected.groupBy({
		by: ["deviceId"],
		where: { workspaceId, deviceId: { in: quiz.devices.map(({ id }) => id) } },
		_count: { responseId: true },
	});
	const responses = new Map(counts.map(({ deviceId, _count }) => [deviceId, _count.responseId]));
	const rows = quiz.devices.map((device): DeviceRow => {
		const { id, name, locale, source, campaign, unsent, clockAheadMs, appVersion } = device;
		const [pairedAt, lastSeenAt, revokedAt] = [device.pairedAt, device.lastSeenAt, device.revokedAt].map(
			(time) => time?.toISOString() ?? null,
		);
		return {
			...{ id, name, mode: device.mode as DeviceMode, locale, source, campaign, unsent, clockAheadMs, appVersion },
			...{ pairedAt: pairedAt ?? null, lastSeenAt: lastSeenAt ?? null, revokedAt: revokedAt ?? null },
			responses: responses.get(id) ?? 0,
		};
	});
	return [...rows.filter((row) => row.revokedAt === null), ...rows.filter((row) => row.revokedAt !== null)];
}
