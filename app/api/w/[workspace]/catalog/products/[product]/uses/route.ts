import { productParams } from "@/lib/contracts/catalog";
import { whereRecommended } from "@/lib/server/catalog/where-recommended";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute({ role: "viewer", params: productParams }, ({ scope, params }) =>
	whereRecommended(scope, params.product),
);
