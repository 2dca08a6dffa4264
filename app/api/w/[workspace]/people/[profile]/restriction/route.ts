import { personParams } from "@/lib/contracts/people";
import { restrictionBody } from "@/lib/contracts/rights";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { restrictProfile } from "@/lib/server/people/requests/restrict-profile";

export const PUT = workspaceRoute(
	{ role: "editor", params: personParams, body: restrictionBody },
	({ scope, params, body }) => restrictProfile(scope, params.profile, body.restricted, new Date()),
);
