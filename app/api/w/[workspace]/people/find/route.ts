import { findBody } from "@/lib/contracts/people";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listPeople } from "@/lib/server/people/list/list-people";

export const POST = workspaceRoute({ role: "viewer", body: findBody }, ({ scope, body }) =>
	listPeople(scope, { text: body.text }, new Date()),
);
