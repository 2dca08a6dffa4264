import { retentionBody } from "@/lib/contracts/rights";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { previewRetention } from "@/lib/server/people/retention/preview-retention";

export const POST = workspaceRoute({ role: "viewer", body: retentionBody }, ({ scope, body }) =>
	previewRetention(scope, body, new Date()),
);
