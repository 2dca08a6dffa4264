import { MOST_SCAN_BYTES, sheetParams } from "@/lib/contracts/paper";
import { readBytes } from "@/lib/server/http/read-json";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { addScan } from "@/lib/server/paper/scans";

/** The body is the picture itself. */
export const POST = workspaceRoute({ role: "editor", params: sheetParams }, async ({ scope, params, request }) =>
	addScan(scope, { quizId: params.quiz, code: params.sheet }, await readBytes(request, MOST_SCAN_BYTES)),
);
