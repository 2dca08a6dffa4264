import { listReferences } from "@/lib/server/catalog/list-references";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listReferences(scope));
