import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listArchived } from "@/lib/server/quiz/list-archived";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listArchived(scope));
