import { applyOptions, importParams } from "@/lib/contracts/catalog-import";
import { applyImport } from "@/lib/server/catalog/apply-import";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const POST = workspaceRoute(
	{ role: "editor", params: importParams, body: applyOptions },
	({ scope, params, body }) => applyImport(scope, params.import, body),
);
