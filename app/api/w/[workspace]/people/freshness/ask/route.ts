import { stillTrueBody } from "@/lib/contracts/freshness";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { askStillTrue } from "@/lib/server/people/still-true/ask-still-true";

export const POST = workspaceRoute({ role: "editor", body: stillTrueBody }, ({ scope, body }) =>
	askStillTrue(scope, body),
);
