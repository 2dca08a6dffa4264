import { importName } from "@/lib/contracts/catalog-import";
import { CUSTOMER_FILE_BYTES } from "@/lib/contracts/customers";
import { readBytes } from "@/lib/server/http/read-json";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { startCustomerFile } from "@/lib/server/people/customers/customer-files";

/** The body is the file itself. */
export const POST = workspaceRoute({ role: "editor", query: importName }, async ({ scope, query, request }) =>
	startCustomerFile(scope, { name: query.name, bytes: await readBytes(request, CUSTOMER_FILE_BYTES) }),
);
