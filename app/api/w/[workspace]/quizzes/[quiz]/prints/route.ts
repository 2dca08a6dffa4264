import { printRequest } from "@/lib/contracts/paper";
import { quizParams } from "@/lib/contracts/quiz";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listPrints } from "@/lib/server/paper/list-prints";
import { printSheets } from "@/lib/server/paper/print-sheets";

export const GET = workspaceRoute({ role: "viewer", params: quizParams }, ({ scope, params }) =>
	listPrints(scope, params.quiz),
);

export const POST = workspaceRoute(
	{ role: "editor", params: quizParams, body: printRequest },
	({ scope, params, body }) => printSheets(scope, params.quiz, body),
);
