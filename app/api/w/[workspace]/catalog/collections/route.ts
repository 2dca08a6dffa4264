import { collectionCreate } from "@/lib/contracts/catalog";
import { createCollection } from "@/lib/server/catalog/create-collection";
import { listCollections } from "@/lib/server/catalog/list-collections";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listCollections(scope));

export const POST = workspaceRoute({ role: "editor", body: collectionCreate }, ({ scope, body }) =>
	createCollection(scope, body.title),
);
