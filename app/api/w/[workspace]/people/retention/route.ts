import { retentionBody } from "@/lib/contracts/rights";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { getRetention, saveRetention } from "@/lib/server/people/retention/retention-rules";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => getRetention(scope));

export const PUT = workspaceRoute({ role: "owner", body: retentionBody }, ({ scope, body }) =>
	saveRetention(scope, body, new Date()),
);
