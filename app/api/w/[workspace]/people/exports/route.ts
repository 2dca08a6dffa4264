import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listExports } from "@/lib/server/people/exports/list-exports";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listExports(scope));
