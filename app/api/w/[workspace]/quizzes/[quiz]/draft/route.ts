import { quizParams, saveDraftRequest } from "@/lib/contracts/quiz";
import { mostDocumentBytes } from "@/lib/contracts/quiz-document";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { saveDraft } from "@/lib/server/quiz/save-draft";

export const POST = workspaceRoute(
	{ role: "editor", params: quizParams, body: saveDraftRequest, maxBytes: 2 * mostDocumentBytes },
	({ scope, params, body }) => saveDraft(scope, params.quiz, body),
);
