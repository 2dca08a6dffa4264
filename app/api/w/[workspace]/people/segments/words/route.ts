import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { segmentWords } from "@/lib/server/people/segments/segment-words";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => segmentWords(scope));
