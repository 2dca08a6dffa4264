import { quizParams, renameQuizRequest } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { getQuiz } from "@/lib/server/quiz/get-quiz";
import { renameQuiz } from "@/lib/server/quiz/rename-quiz";

export const GET = workspaceRoute({ role: "viewer", params: quizParams }, ({ scope, params }) =>
	getQuiz(scope, params.quiz),
);

export const PATCH = workspaceRoute(
	{ role: "editor", params: quizParams, body: renameQuizRequest },
	({ scope, params, body }) => renameQuiz(scope, params.quiz, body),
);
