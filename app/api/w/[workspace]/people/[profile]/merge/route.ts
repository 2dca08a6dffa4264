import { mergeBody, personParams } from "@/lib/contracts/people";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { mergeByStaff } from "@/lib/server/people/merge/merge-by-staff";

export const POST = workspaceRoute(
	{ role: "editor", params: personParams, body: mergeBody },
	({ scope, params, body }) => mergeByStaff(scope, params.profile, body.other, new Date()),
);
