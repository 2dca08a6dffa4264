import { attributeEdit, attributeParams } from "@/lib/contracts/catalog";
import { deleteAttribute } from "@/lib/server/catalog/delete-attribute";
import { editAttribute } from "@/lib/server/catalog/edit-attribute";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const PUT = workspaceRoute(
	{ role: "editor", params: attributeParams, body: attributeEdit },
	({ scope, params, body }) => editAttribute(scope, params.key, body),
);

export const DELETE = workspaceRoute({ role: "editor", params: attributeParams }, ({ scope, params }) =>
	deleteAttribute(scope, params.key),
);
