import { acceptCatalogRequest } from "@/lib/contracts/changes";
import { quizParams } from "@/lib/contracts/quiz";
import { acceptCatalog } from "@/lib/server/changes/accept-catalog";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const POST = workspaceRoute(
	{ role: "editor", params: quizParams, body: acceptCatalogRequest },
	({ scope, params, body }) => acceptCatalog(scope, params.quiz, body),
);
