import { liveCatalog } from "@/lib/server/catalog/live-catalog";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

/** The catalog as the engine reads it now, for the builder's preview and checks. */
export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => liveCatalog(scope.workspaceId));
