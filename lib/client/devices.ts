import { type QueryClient, queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { DeviceRequest, DeviceRow, PairingLink } from "@/lib/contracts/devices";
import { getJson, sendJson } from "./http";
import { quizKeys } from "./quiz";

/** Nested under the quiz. */
export const deviceKeys = {
	list: (workspace: string, quiz: string) => [...quizKeys.one(workspace, quiz), "devices"] as const,
};

const path = (workspace: string, quiz: string, ...parts: string[]) =>
	workspaceApi(workspace, "quizzes", quiz, "devices", ...parts);

export const devicesOptions = (workspace: string, quiz: string) =>
	queryOptions({
		queryKey: deviceKeys.list(workspace, quiz),
		queryFn: ({ signal }) => getJson<DeviceRow[]>(path(workspace, quiz), {}, signal),
		// They tell of themselves every now and then.
		refetchInterval: 30_000,
	});

export const createDevice = (workspace: string, quiz: string, request: DeviceRequest): Promise<{ id: string }> =>
	sendJson("POST", path(workspace, quiz), request);
export const editDevice = (workspace: string, quiz: string, device: string, request: DeviceRequest): Promise<void> =>
	sendJson("PUT", path(workspace, quiz, device), request);
export const makePairingLink = (workspace: string, quiz: string, device: string): Promise<PairingLink> =>
	sendJson("POST", path(workspace, quiz, device, "pairing"));
export const revokeDevice = (workspace: string, quiz: string, device: string): Promise<void> =>
	sendJson("POST", path(workspace, quiz, device, "revoke"));

export const refreshDevices = (client: QueryClient, workspace: string, quiz: string): Promise<void> =>
	client.invalidateQueries({ queryKey: deviceKeys.list(workspace, quiz) });
