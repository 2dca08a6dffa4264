import { newInvite } from "@/lib/contracts/accounts";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { inviteMember } from "@/lib/server/workspace/invite-member";

export const POST = workspaceRoute({ role: "owner", body: newInvite }, ({ scope, body }) => inviteMember(scope, body));
