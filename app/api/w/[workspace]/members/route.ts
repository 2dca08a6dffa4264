import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listMembers } from "@/lib/server/workspace/list-members";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listMembers(scope));
