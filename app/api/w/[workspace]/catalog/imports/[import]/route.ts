import { importParams, inspectQuery } from "@/lib/contracts/catalog-import";
import { inspectImport } from "@/lib/server/catalog/inspect-import";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute(
	{ role: "editor", params: importParams, query: inspectQuery },
	({ scope, params, query }) => inspectImport(scope, params.import, query),
);
