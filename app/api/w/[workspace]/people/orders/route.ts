import { orderBatch } from "@/lib/contracts/orders";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { addOrders } from "@/lib/server/people/orders/add-orders";
import { orderOverview } from "@/lib/server/people/orders/order-overview";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => orderOverview(scope));

export const POST = workspaceRoute({ role: "editor", body: orderBatch }, ({ scope, body }) => addOrders(scope, body));
