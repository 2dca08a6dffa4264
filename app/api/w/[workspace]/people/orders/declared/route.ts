import { declaredQuery } from "@/lib/contracts/orders";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { declaredBought } from "@/lib/server/people/orders/declared-bought";

export const GET = workspaceRoute({ role: "viewer", query: declaredQuery }, ({ scope, query }) =>
	declaredBought(scope, query),
);
