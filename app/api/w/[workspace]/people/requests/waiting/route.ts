import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { waitingConsents } from "@/lib/server/people/requests/waiting-consents";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => waitingConsents(scope));
