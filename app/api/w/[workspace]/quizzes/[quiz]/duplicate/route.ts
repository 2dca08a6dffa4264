import { quizParams, renameQuizRequest } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { duplicateQuiz } from "@/lib/server/quiz/duplicate-quiz";

export const POST = workspaceRoute(
	{ role: "editor", params: quizParams, body: renameQuizRequest },
	({ scope, params, body }) => duplicateQuiz(scope, params.quiz, body),
);
