import { queryOptions } from "@tanstack/react-query";
import { workspaceApi } from "@/lib/config/paths";
import type { PurposeRow } from "@/lib/contracts/purposes";
import { getJson } from "./http";

export const purposeKeys = {
	all: (workspace: string) => ["purposes", workspace] as const,
};

export const purposesOptions = (workspace: string) =>
	queryOptions({
		queryKey: purposeKeys.all(workspace),
		queryFn: ({ signal }) => getJson<PurposeRow[]>(workspaceApi(workspace, "purposes"), {}, signal),
	});
