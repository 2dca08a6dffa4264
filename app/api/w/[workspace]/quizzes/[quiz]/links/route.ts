import { linkRequest } from "@/lib/contracts/links";
import { quizParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { createLink } from "@/lib/server/publish/create-link";
import { listLinks } from "@/lib/server/publish/list-links";

export const GET = workspaceRoute({ role: "viewer", params: quizParams }, ({ scope, params }) =>
	listLinks(scope, params.quiz),
);

export const POST = workspaceRoute(
	{ role: "editor", params: quizParams, body: linkRequest },
	({ scope, params, body }) => createLink(scope, params.quiz, body),
);
