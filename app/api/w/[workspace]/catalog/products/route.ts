import { productQuery } from "@/lib/contracts/catalog";
import { listProducts } from "@/lib/server/catalog/list-products";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute({ role: "viewer", query: productQuery }, ({ scope, query }) =>
	listProducts(scope, query),
);
