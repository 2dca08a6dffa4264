import { personParams } from "@/lib/contracts/people";
import { erasureBody } from "@/lib/contracts/rights";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { erasePerson } from "@/lib/server/people/erase/erase-person";

export const POST = workspaceRoute(
	{ role: "editor", params: personParams, body: erasureBody },
	({ scope, params, body }) => erasePerson(scope, params.profile, body.confirm, new Date()),
);
