import { quizParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listVersions } from "@/lib/server/quiz/list-versions";

export const GET = workspaceRoute({ role: "viewer", params: quizParams }, ({ scope, params }) =>
	listVersions(scope, params.quiz),
);
