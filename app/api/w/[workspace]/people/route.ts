import { peopleQuery } from "@/lib/contracts/people";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listPeople } from "@/lib/server/people/list/list-people";

export const GET = workspaceRoute({ role: "viewer", query: peopleQuery }, ({ scope, query }) =>
	listPeople(scope, query, new Date()),
);
