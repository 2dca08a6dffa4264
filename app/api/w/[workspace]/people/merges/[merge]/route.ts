import { mergeParams } from "@/lib/contracts/people";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { undoMerge } from "@/lib/server/people/merge/undo-merge";

export const DELETE = workspaceRoute({ role: "editor", params: mergeParams }, ({ scope, params }) =>
	undoMerge(scope, params.merge, new Date()),
);
