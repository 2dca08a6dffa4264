import { reasonBody, requestParams } from "@/lib/contracts/rights";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { extendRequest } from "@/lib/server/people/requests/answer-request";

const options = { role: "editor", params: requestParams, body: reasonBody } as const;

export const PUT = workspaceRoute(options, ({ scope, params, body }) =>
	extendRequest(scope, params.request, body.reason, new Date()),
);
