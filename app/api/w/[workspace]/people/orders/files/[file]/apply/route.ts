import { orderFileParams } from "@/lib/contracts/orders";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { applyOrderFile } from "@/lib/server/people/orders/order-files";

export const POST = workspaceRoute({ role: "editor", params: orderFileParams }, ({ scope, params }) =>
	applyOrderFile(scope, params.file),
);
