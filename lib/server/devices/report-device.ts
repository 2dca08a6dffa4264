import "server-only";
import type { DeviceState, ReportRequest } from "@/lib/contracts/devices";
import { db } from "@/lib/server/db/client";
import { deviceState } from "./device-state";
import type { KnownDevice } from "./find-device";

/** Takes note of how the device is, and tells it what it is to know of itself. */
export async function reportDevice(
	{ workspaceId, id }: KnownDevice,
	{ clock, unsent, appVersion }: ReportRequest,
	now: Date,
): Promise<DeviceState> {
	const data = { lastSeenAt: now, unsent, appVersion, clockAheadMs: clock - now.getTime() };
	await db().device.updateMany({ where: { workspaceId, id }, data });
	return deviceState(db(), { workspaceId, id }, now);
}
