import { mostQuizFileBytes } from "@/lib/contracts/quiz";
import { quizFileRequest } from "@/lib/contracts/quiz-file";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { importQuiz } from "@/lib/server/quiz/import-quiz";

/** The body is the file itself. */
export const POST = workspaceRoute(
	{ role: "editor", body: quizFileRequest, maxBytes: mostQuizFileBytes },
	({ scope, body }) => importQuiz(scope, body),
);
