import { identifierBody, personParams } from "@/lib/contracts/people";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { addIdentifier } from "@/lib/server/people/person/add-identifier";

export const POST = workspaceRoute(
	{ role: "editor", params: personParams, body: identifierBody },
	({ scope, params, body }) => addIdentifier(scope, params.profile, body, new Date()),
);
