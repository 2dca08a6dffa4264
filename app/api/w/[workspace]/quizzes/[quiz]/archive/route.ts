import { archiveQuizRequest, quizParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { archiveQuiz } from "@/lib/server/quiz/archive-quiz";

export const POST = workspaceRoute(
	{ role: "editor", params: quizParams, body: archiveQuizRequest },
	({ scope, params, body }) => archiveQuiz(scope, params.quiz, body),
);
