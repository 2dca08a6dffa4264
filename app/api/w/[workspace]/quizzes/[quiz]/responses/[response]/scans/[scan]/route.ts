import { scanParams } from "@/lib/contracts/paper";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { readScan } from "@/lib/server/paper/scans";

export const GET = workspaceRoute({ role: "editor", params: scanParams }, async ({ scope, params }) => {
	const place = { quizId: params.quiz, responseId: params.response, scanId: params.scan };
	const headers = {
		"content-type": "image/webp",
		"content-security-policy": "default-src 'none'; sandbox",
		"x-content-type-options": "nosniff",
	};
	return new Response(new Uint8Array(await readScan(scope, place)), { headers });
});
