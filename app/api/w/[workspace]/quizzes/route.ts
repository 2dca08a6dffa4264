import { newQuizRequest } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { createQuiz } from "@/lib/server/quiz/create-quiz";
import { listQuizzes } from "@/lib/server/quiz/list-quizzes";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listQuizzes(scope));

export const POST = workspaceRoute({ role: "editor", body: newQuizRequest }, ({ scope, body }) =>
	createQuiz(scope, body),
);
