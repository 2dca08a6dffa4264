import { restoreVersionRequest, versionParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { restoreVersion } from "@/lib/server/quiz/restore-version";

export const POST = workspaceRoute(
	{ role: "editor", params: versionParams, body: restoreVersionRequest },
	({ scope, params, body }) => restoreVersion(scope, params.quiz, params.version, body),
);
