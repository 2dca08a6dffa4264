import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { PurposeBody, PurposeRow } from "@/lib/contracts/purposes";
import { getJson, sendJson } from "./http";

export const purposeKeys = {
	all: (workspace: string) => ["purposes", workspace] as const,
};

export const purposesOptions = (workspace: string) =>
	queryOptions({
		queryKey: purposeKeys.all(workspace),
		queryFn: ({ signal }) => getJson<PurposeRow[]>(workspaceApi(workspace, "purposes"), {}, signal),
	});

/** `id` null adds one. */
export const savePurpose = (workspace: string, id: string | null, body: PurposeBody): Promise<{ id: string }> =>
	id === null
		? sendJson("POST", workspaceApi(workspace, "purposes"), body)
		: sendJson("PUT", workspaceApi(workspace, "purposes", id), body);
