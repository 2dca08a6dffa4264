import { linkParams, linkRequest } from "@/lib/contracts/links";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { editLink } from "@/lib/server/publish/edit-link";

export const PUT = workspaceRoute(
	{ role: "editor", params: linkParams, body: linkRequest },
	({ scope, params, body }) => editLink(scope, { quizId: params.quiz, linkId: params.link }, body),
);
