import { traitBody } from "@/lib/contracts/traits";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listTraits } from "@/lib/server/people/traits/list-traits";
import { saveTrait } from "@/lib/server/people/traits/save-trait";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listTraits(scope));

export const POST = workspaceRoute({ role: "editor", body: traitBody }, async ({ scope, body }) => ({
	id: await saveTrait(scope, null, body),
}));
