import { productIds } from "@/lib/contracts/catalog";
import { archiveProducts } from "@/lib/server/catalog/archive-products";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

/** Gives the ids that were active, for undoing. */
export const POST = workspaceRoute({ role: "editor", body: productIds }, async ({ scope, body }) => ({
	ids: await archiveProducts(scope, body.ids),
}));
