import { productEdit, productParams } from "@/lib/contracts/catalog";
import { getProduct } from "@/lib/server/catalog/get-product";
import { saveProduct } from "@/lib/server/catalog/save-product";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute({ role: "viewer", params: productParams }, ({ scope, params }) =>
	getProduct(scope, params.product),
);

export const PUT = workspaceRoute(
	{ role: "editor", params: productParams, body: productEdit, maxBytes: 4 * 1024 * 1024 },
	({ scope, params, body }) => saveProduct(scope, params.product, body),
);
