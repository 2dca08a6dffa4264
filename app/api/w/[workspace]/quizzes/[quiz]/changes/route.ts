import { quizParams } from "@/lib/contracts/quiz";
import { diffDraft } from "@/lib/server/changes/diff-draft";
import { workspaceRoute } from "@/lib/server/http/workspace-route";

export const GET = workspaceRoute({ role: "viewer", params: quizParams }, ({ scope, params }) =>
	diffDraft(scope, params.quiz),
);
