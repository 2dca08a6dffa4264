import { z } from "zod";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { withdrawInvite } from "@/lib/server/workspace/withdraw-invite";

const params = z.object({ invite: z.uuid() });

export const DELETE = workspaceRoute({ role: "owner", params }, ({ scope, params }) =>
	withdrawInvite(scope, params.invite),
);
