import { IMPORT_BYTES, importName } from "@/lib/contracts/catalog-import";
import { startImport } from "@/lib/server/catalog/start-import";
import { readBytes } from "@/lib/server/http/read-json";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

/** The body is the file itself. */
export const POST = workspaceRoute({ role: "editor", query: importName }, async ({ scope, query, request }) =>
	startImport(scope, { name: query.name, bytes: await readBytes(request, IMPORT_BYTES) }),
);
