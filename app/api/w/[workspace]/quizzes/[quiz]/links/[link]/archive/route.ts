import { archiveLinkRequest, linkParams } from "@/lib/contracts/links";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { archiveLink } from "@/lib/server/publish/edit-link";

export const PUT = workspaceRoute(
	{ role: "editor", params: linkParams, body: archiveLinkRequest },
	({ scope, params, body }) => archiveLink(scope, { quizId: params.quiz, linkId: params.link }, body.archived),
);
