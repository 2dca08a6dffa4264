import { requestBody, requestsQuery } from "@/lib/contracts/rights";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listRequests } from "@/lib/server/people/requests/list-requests";
import { createRequest } from "@/lib/server/people/requests/open-request";

export const GET = workspaceRoute({ role: "viewer", query: requestsQuery }, ({ scope, query }) =>
	listRequests(scope, query, new Date()),
);

export const POST = workspaceRoute({ role: "editor", body: requestBody }, ({ scope, body }) =>
	createRequest(scope, body, new Date()),
);
