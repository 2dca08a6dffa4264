import { quizParams, slugRequest } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { renameSlug } from "@/lib/server/publish/rename-slug";

export const PUT = workspaceRoute(
	{ role: "editor", params: quizParams, body: slugRequest },
	({ scope, params, body }) => renameSlug(scope, params.quiz, body.slug),
);
