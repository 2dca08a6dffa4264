import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { FreshnessReport, StillTrueBody, StillTrueReply } from "@/lib/contracts/freshness";
import { getJson, sendJson } from "./http";

export const freshnessOptions = (workspace: string) =>
	queryOptions({
		queryKey: ["people", workspace, "freshness"] as const,
		queryFn: ({ signal }) => getJson<FreshnessReport>(workspaceApi(workspace, "people", "freshness"), {}, signal),
	});

export const askStillTrue = (workspace: string, body: StillTrueBody): Promise<StillTrueReply> =>
	sendJson("POST", workspaceApi(workspace, "people", "freshness", "ask"), body);
