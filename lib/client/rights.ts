import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type {
	HandleBody,
	Handled,
	RequestBody,
	RequestRow,
	RequestsQuery,
	RetentionBody,
	RetentionPreview,
	RetentionState,
	WaitingConsents,
} from "@/lib/contracts/rights";
import { getJson, sendJson } from "./http";

export const rightsKeys = {
	requests: (workspace: string) => ["people", workspace, "requests"] as const,
	retention: (workspace: string) => ["people", workspace, "retention"] as const,
};

const path = (workspace: string, ...parts: string[]) => workspaceApi(workspace, "people", ...parts);

export const requestsOptions = (workspace: string, state: RequestsQuery["state"]) =>
	queryOptions({
		queryKey: [...rightsKeys.requests(workspace), state] as const,
		queryFn: ({ signal }) => getJson<RequestRow[]>(path(workspace, "requests"), { state }, signal),
	});

export const waitingOptions = (workspace: string) =>
	queryOptions({
		queryKey: [...rightsKeys.requests(workspace), "waiting"] as const,
		queryFn: ({ signal }) => getJson<WaitingConsents>(path(workspace, "requests", "waiting"), {}, signal),
	});

export const createRequest = (workspace: string, body: RequestBody): Promise<{ id: string; known: boolean }> =>
	sendJson("POST", path(workspace, "requests"), body);

export const handleRequest = (workspace: string, id: string, body: HandleBody): Promise<Handled> =>
	sendJson("POST", path(workspace, "requests", id, "handle"), body);

export const answerRequest = (
	workspace: string,
	id: string,
	how: "extension" | "refusal",
	reason: string,
): Promise<void> => sendJson("PUT", path(workspace, "requests", id, how), { reason });

export const restrictPerson = (workspace: string, id: string, restricted: boolean): Promise<void> =>
	sendJson("PUT", path(workspace, id, "restriction"), { restricted });

export const erasePerson = (workspace: string, id: string, confirm: string): Promise<void> =>
	sendJson("POST", path(workspace, id, "erasure"), { confirm });

export const retentionOptions = (workspace: string) =>
	queryOptions({
		queryKey: rightsKeys.retention(workspace),
		queryFn: ({ signal }) => getJson<RetentionState>(path(workspace, "retention"), {}, signal),
	});

/** What rules would concern now, saved or not. */
export const retentionPreviewOptions = (workspace: string, rules: RetentionBody) =>
	queryOptions({
		queryKey: [...rightsKeys.retention(workspace), "preview", rules] as const,
		queryFn: () => sendJson<RetentionPreview>("POST", path(workspace, "retention", "preview"), rules),
	});

export const saveRetention = (workspace: string, rules: RetentionBody): Promise<void> =>
	sendJson("PUT", path(workspace, "retention"), rules);
