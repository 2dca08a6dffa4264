import { traitBody, traitParams } from "@/lib/contracts/traits";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { saveTrait } from "@/lib/server/people/traits/save-trait";

export const PUT = workspaceRoute(
	{ role: "editor", params: traitParams, body: traitBody },
	async ({ scope, params, body }) => ({ id: await saveTrait(scope, params.trait, body) }),
);
