import { customerFileParams } from "@/lib/contracts/customers";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { readCustomerImport } from "@/lib/server/people/customers/customer-files";

export const GET = workspaceRoute({ role: "viewer", params: customerFileParams }, ({ scope, params }) =>
	readCustomerImport(scope, params.file),
);
