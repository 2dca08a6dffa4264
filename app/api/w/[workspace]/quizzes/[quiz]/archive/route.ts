import { archiveQuizRequest, quizParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { archiveQuiz } from "@/lib/server/quiz/archive-quiz";
import { bringBackQuiz } from "@/lib/server/quiz/bring-back-quiz";

export const POST = workspaceRoute(
	{ role: "editor", params: quizParams, body: archiveQuizRequest },
	({ scope, params, body }) => archiveQuiz(scope, params.quiz, body),
);

export const DELETE = workspaceRoute({ role: "editor", params: quizParams }, ({ scope, params }) =>
	bringBackQuiz(scope, params.quiz),
);
