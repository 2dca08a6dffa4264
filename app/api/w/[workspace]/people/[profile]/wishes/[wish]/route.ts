import { wishParams } from "@/lib/contracts/people";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { endWish } from "@/lib/server/people/wishes/end-wish";

export const DELETE = workspaceRoute({ role: "editor", params: wishParams }, ({ scope, params }) =>
	endWish(scope, params.profile, params.wish),
);
