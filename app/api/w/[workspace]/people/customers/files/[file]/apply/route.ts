import { customerFileParams } from "@/lib/contracts/customers";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { applyCustomerFile } from "@/lib/server/people/customers/customer-files";

export const POST = workspaceRoute({ role: "editor", params: customerFileParams }, ({ scope, params }) =>
	applyCustomerFile(scope, params.file),
);
