import { sheetEntry } from "@/lib/contracts/event-batch";
import { sheetParams } from "@/lib/contracts/paper";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { enterSheet } from "@/lib/server/paper/enter-sheet";
import { readSheet } from "@/lib/server/paper/find-sheet";

export const GET = workspaceRoute({ role: "editor", params: sheetParams }, ({ scope, params }) =>
	readSheet(scope, { quizId: params.quiz, code: params.sheet }),
);

export const POST = workspaceRoute(
	{ role: "editor", params: sheetParams, body: sheetEntry },
	({ scope, params, body }) => enterSheet(scope, { quizId: params.quiz, code: params.sheet }, body),
);
