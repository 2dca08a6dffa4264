import { z } from "zod";
import { roleChange } from "@/lib/contracts/accounts";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { changeRole } from "@/lib/server/workspace/change-role";
import { removeMember } from "@/lib/server/workspace/remove-member";

const params = z.object({ user: z.uuid() });

export const PATCH = workspaceRoute({ role: "owner", params, body: roleChange }, ({ scope, params, body }) =>
	changeRole(scope, params.user, body.role),
);

/** Anyone may leave; the use case asks for an owner to remove another. */
export const DELETE = workspaceRoute({ role: "viewer", params }, ({ scope, params }) =>
	removeMember(scope, params.user),
);
