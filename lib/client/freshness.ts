import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { FreshnessReport } from "@/lib/contracts/freshness";
import { getJson } from "./http";

export const freshnessOptions = (workspace: string) =>
	queryOptions({
		queryKey: ["people", workspace, "freshness"] as const,
		queryFn: ({ signal }) => getJson<FreshnessReport>(workspaceApi(workspace, "people", "freshness"), {}, signal),
	});
