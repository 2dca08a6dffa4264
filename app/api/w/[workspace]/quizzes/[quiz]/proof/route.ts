import { proofQuery } from "@/lib/contracts/proofs";
import { quizParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { proveDraft } from "@/lib/server/proofs/prove-draft";

export const GET = workspaceRoute(
	{ role: "viewer", params: quizParams, query: proofQuery },
	({ scope, params, query }) => proveDraft(scope, params.quiz, query.weighting),
);
