import { purposeBody } from "@/lib/contracts/purposes";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listPurposes } from "@/lib/server/workspace/list-purposes";
import { savePurpose } from "@/lib/server/workspace/save-purpose";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listPurposes(scope));

export const POST = workspaceRoute({ role: "owner", body: purposeBody }, async ({ scope, body }) => ({
	id: await savePurpose(scope, null, body),
}));
