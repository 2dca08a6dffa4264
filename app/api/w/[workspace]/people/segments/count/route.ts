import { segmentAsk } from "@/lib/contracts/segments";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { countSegment } from "@/lib/server/people/segments/count-segment";

export const POST = workspaceRoute({ role: "viewer", body: segmentAsk }, ({ scope, body }) =>
	countSegment(scope, body),
);
