import { cardIds } from "@/lib/contracts/catalog";
import { productCards } from "@/lib/server/catalog/product-cards";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

/** A POST because ids can be many. Changes nothing. */
export const POST = workspaceRoute({ role: "viewer", body: cardIds }, async ({ scope, body }) => [
	...(await productCards(scope.workspaceId, body.ids)).values(),
]);
