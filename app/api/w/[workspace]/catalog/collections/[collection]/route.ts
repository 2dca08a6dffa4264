import { collectionEdit, collectionParams } from "@/lib/contracts/catalog";
import { deleteCollection } from "@/lib/server/catalog/delete-collection";
import { editCollection } from "@/lib/server/catalog/edit-collection";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const PATCH = workspaceRoute(
	{ role: "editor", params: collectionParams, body: collectionEdit },
	({ scope, params, body }) => editCollection(scope, params.collection, body),
);

export const DELETE = workspaceRoute({ role: "editor", params: collectionParams }, ({ scope, params }) =>
	deleteCollection(scope, params.collection),
);
