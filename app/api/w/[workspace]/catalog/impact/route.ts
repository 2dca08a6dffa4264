import { catalogImpact } from "@/lib/server/changes/catalog-impact";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => catalogImpact(scope));
