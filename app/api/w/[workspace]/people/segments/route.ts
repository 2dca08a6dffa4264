import { segmentBody } from "@/lib/contracts/segments";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listSegments } from "@/lib/server/people/segments/list-segments";
import { saveSegment } from "@/lib/server/people/segments/save-segment";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listSegments(scope));

export const POST = workspaceRoute({ role: "editor", body: segmentBody }, async ({ scope, body }) => ({
	id: await saveSegment(scope, null, body),
}));
