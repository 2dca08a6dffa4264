import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { traitUses } from "@/lib/server/people/traits/trait-uses";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => traitUses(scope, new Date()));
