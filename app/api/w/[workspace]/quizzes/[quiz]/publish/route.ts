import { publishRequest, quizParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";

export const POST = workspaceRoute(
	{ role: "editor", params: quizParams, body: publishRequest },
	({ scope, params, body }) => publishQuiz(scope, params.quiz, body),
);
