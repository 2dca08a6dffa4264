import { quizParams } from "@/lib/contracts/quiz";
import { sitesRequest } from "@/lib/contracts/quiz-sites";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { saveSites } from "@/lib/server/publish/save-sites";

export const PUT = workspaceRoute(
	{ role: "editor", params: quizParams, body: sitesRequest },
	({ scope, params, body }) => saveSites(scope, params.quiz, body.sites),
);
