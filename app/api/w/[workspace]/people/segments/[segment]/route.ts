import { segmentBody, segmentParams } from "@/lib/contracts/segments";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { deleteSegment } from "@/lib/server/people/segments/delete-segment";
import { saveSegment } from "@/lib/server/people/segments/save-segment";

export const PUT = workspaceRoute(
	{ role: "editor", params: segmentParams, body: segmentBody },
	async ({ scope, params, body }) => ({ id: await saveSegment(scope, params.segment, body) }),
);

export const DELETE = workspaceRoute({ role: "editor", params: segmentParams }, ({ scope, params }) =>
	deleteSegment(scope, params.segment),
);
