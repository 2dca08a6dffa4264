import { proofParams } from "@/lib/contracts/consent-proof";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { readReceipt } from "@/lib/server/people/consent/read-proof";

const options = { role: "viewer", params: proofParams } as const;
const headers = {
	"content-type": "application/json; charset=utf-8",
	"content-disposition": 'attachment; filename="receipt.json"',
	"cache-control": "no-store",
};

export const GET = workspaceRoute(options, async ({ scope, params, workspace }) => {
	return new Response(await readReceipt(scope, params.profile, workspace.locale, new Date()), { headers });
});
