import { quizParams } from "@/lib/contracts/quiz";
import { responsesQuery } from "@/lib/contracts/results";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listResponses } from "@/lib/server/results/list-responses";

export const GET = workspaceRoute(
	{ role: "viewer", params: quizParams, query: responsesQuery },
	({ scope, params, query }) => listResponses(scope, params.quiz, query),
);
