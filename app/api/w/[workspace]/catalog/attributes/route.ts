import { attributeEdit } from "@/lib/contracts/catalog";
import { createAttribute } from "@/lib/server/catalog/create-attribute";
import { listAttributes } from "@/lib/server/catalog/list-attributes";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listAttributes(scope));

export const POST = workspaceRoute({ role: "editor", body: attributeEdit }, ({ scope, body }) =>
	createAttribute(scope, body),
);
