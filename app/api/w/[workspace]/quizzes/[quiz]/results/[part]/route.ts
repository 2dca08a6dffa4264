import { matrixQuery, resultPartParams } from "@/lib/contracts/results";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { readResults } from "@/lib/server/results/read-results";

export const GET = workspaceRoute(
	{ role: "viewer", params: resultPartParams, query: matrixQuery },
	({ scope, params, query }) => readResults(scope, params.quiz, params.part, query),
);
