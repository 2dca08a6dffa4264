import { responseParams } from "@/lib/contracts/results";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { getResponse } from "@/lib/server/results/get-response";

export const GET = workspaceRoute({ role: "viewer", params: responseParams }, ({ scope, params }) =>
	getResponse(scope, params.quiz, params.response),
);
