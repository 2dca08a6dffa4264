import { orderFileParams, orderMapping } from "@/lib/contracts/orders";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { planOrderFile } from "@/lib/server/people/orders/order-files";

export const POST = workspaceRoute(
	{ role: "editor", params: orderFileParams, body: orderMapping },
	({ scope, params, body }) => planOrderFile(scope, params.file, body),
);
