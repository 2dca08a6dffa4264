import { queryOptions } from "@tanstack/react-query";
import { apiPaths } from "@/lib/config/paths";
import type { PasswordChange, ProfileChange, SessionRow, SignedUpReply } from "@/lib/contracts/accounts";
import { getJson, sendJson } from "./http";

export const accountKeys = {
	all: ["account"] as const,
	sessions: () => [...accountKeys.all, "sessions"] as const,
};

export const sessionsOptions = () =>
	queryOptions({
		queryKey: accountKeys.sessions(),
		queryFn: ({ signal }) => getJson<SessionRow[]>(apiPaths.account("sessions"), {}, signal),
	});

export const saveProfile = (change: ProfileChange): Promise<void> => sendJson("PATCH", apiPaths.account(), change);
export const changePassword = (change: PasswordChange): Promise<void> =>
	sendJson("POST", apiPaths.account("password"), change);
export const endSession = (id: string): Promise<void> => sendJson("DELETE", apiPaths.account("sessions", id));
export const endAllSessions = (): Promise<void> => sendJson("DELETE", apiPaths.account("sessions"));
export const requestReset = (email: string): Promise<void> => sendJson("POST", apiPaths.account("reset"), { email });
export const finishReset = (token: string, password: string): Promise<void> =>
	sendJson("POST", apiPaths.account("reset", "finish"), { token, password });
export const confirmAddress = (token: string): Promise<void> =>
	sendJson("POST", apiPaths.account("confirm"), { token });
export const resendConfirmation = (): Promise<void> => sendJson("POST", apiPaths.account("confirm", "send"));
export const acceptInvite = (token: string): Promise<SignedUpReply> =>
	sendJson("POST", apiPaths.account("invite"), { token });
export const addWorkspace = (name: string): Promise<SignedUpReply> =>
	sendJson("POST", apiPaths.account("workspaces"), { name });
