import { handleBody, requestParams } from "@/lib/contracts/rights";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { handleRequest } from "@/lib/server/people/requests/handle-request";

const options = { role: "editor", params: requestParams, body: handleBody } as const;

export const POST = workspaceRoute(options, ({ scope, params, body }) =>
	handleRequest(scope, params.request, body, new Date()),
);
