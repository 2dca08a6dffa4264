import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { freshnessReport } from "@/lib/server/people/freshness/freshness-report";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => freshnessReport(scope));
