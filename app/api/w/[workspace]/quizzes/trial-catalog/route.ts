import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { trialCatalog } from "@/lib/server/quiz/trial-catalog";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => trialCatalog(scope));
