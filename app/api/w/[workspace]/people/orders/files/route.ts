import { importName } from "@/lib/contracts/catalog-import";
import { ORDER_FILE_BYTES } from "@/lib/contracts/orders";
import { readBytes } from "@/lib/server/http/read-json";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { startOrderFile } from "@/lib/server/people/orders/order-files";

/** The body is the file itself. */
export const POST = workspaceRoute({ role: "editor", query: importName }, async ({ scope, query, request }) =>
	startOrderFile(scope, { name: query.name, bytes: await readBytes(request, ORDER_FILE_BYTES) }),
);
