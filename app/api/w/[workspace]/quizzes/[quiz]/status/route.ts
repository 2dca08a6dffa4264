import { quizParams, statusRequest } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { pauseQuiz, resumeQuiz, unpublishQuiz } from "@/lib/server/publish/set-status";

export const POST = workspaceRoute(
	{ role: "editor", params: quizParams, body: statusRequest },
	({ scope, params, body }) => {
		if (body.to === "paused") return pauseQuiz(scope, params.quiz, body.message);
		return body.to === "live" ? resumeQuiz(scope, params.quiz) : unpublishQuiz(scope, params.quiz);
	},
);
