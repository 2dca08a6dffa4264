import { exportBody } from "@/lib/contracts/exports";
import { segmentParams } from "@/lib/contracts/segments";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { exportSegment } from "@/lib/server/people/exports/export-segment";

export const POST = workspaceRoute(
	{ role: "editor", params: segmentParams, body: exportBody },
	({ scope, params, body }) => exportSegment(scope, params.segment, body),
);
