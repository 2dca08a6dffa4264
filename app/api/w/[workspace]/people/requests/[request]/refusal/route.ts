import { reasonBody, requestParams } from "@/lib/contracts/rights";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { refuseRequest } from "@/lib/server/people/requests/answer-request";

const options = { role: "editor", params: requestParams, body: reasonBody } as const;

export const PUT = workspaceRoute(options, ({ scope, params, body }) =>
	refuseRequest(scope, params.request, body.reason, new Date()),
);
