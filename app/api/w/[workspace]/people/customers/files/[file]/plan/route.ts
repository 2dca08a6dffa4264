import { customerFileParams, customerMapping } from "@/lib/contracts/customers";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { planCustomerFile } from "@/lib/server/people/customers/customer-files";

export const POST = workspaceRoute(
	{ role: "editor", params: customerFileParams, body: customerMapping },
	({ scope, params, body }) => planCustomerFile(scope, params.file, body),
);
