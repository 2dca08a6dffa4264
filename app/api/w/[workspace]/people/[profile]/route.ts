import { personParams } from "@/lib/contracts/people";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { getPerson } from "@/lib/server/people/person/get-person";

export const GET = workspaceRoute({ role: "viewer", params: personParams }, ({ scope, params }) =>
	getPerson(scope, params.profile),
);
