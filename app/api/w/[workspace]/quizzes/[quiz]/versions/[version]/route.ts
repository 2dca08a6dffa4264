import { versionParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { getVersionDocument } from "@/lib/server/quiz/list-versions";

export const GET = workspaceRoute({ role: "viewer", params: versionParams }, ({ scope, params }) =>
	getVersionDocument(scope, params.quiz, params.version),
);
