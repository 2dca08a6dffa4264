import { proofParams } from "@/lib/contracts/consent-proof";
import { recommendationQuery } from "@/lib/contracts/people";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { recommendToPerson } from "@/lib/server/people/recommend/recommend-to-person";

const options = { role: "editor", params: proofParams, query: recommendationQuery } as const;

export const GET = workspaceRoute(options, ({ scope, params, query }) =>
	recommendToPerson(scope, params.profile, query, new Date()),
);
