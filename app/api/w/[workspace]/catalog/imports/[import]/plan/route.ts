import { importMapping, importParams } from "@/lib/contracts/catalog-import";
import { planImport } from "@/lib/server/catalog/plan-import";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const POST = workspaceRoute(
	{ role: "editor", params: importParams, body: importMapping },
	({ scope, params, body }) => planImport(scope, params.import, body),
);
