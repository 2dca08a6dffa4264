import { customerBatch } from "@/lib/contracts/customers";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { addCustomers } from "@/lib/server/people/customers/add-customers";
import { customerOverview } from "@/lib/server/people/customers/customer-overview";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => customerOverview(scope));

export const POST = workspaceRoute({ role: "editor", body: customerBatch }, ({ scope, body }) =>
	addCustomers(scope, body),
);
