import { activeBody, messageParams } from "@/lib/contracts/messages";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { setActive } from "@/lib/server/people/messages/save-message";

export const PUT = workspaceRoute(
	{ role: "editor", params: messageParams, body: activeBody },
	({ scope, params, body }) => setActive(scope, params.message, body.active),
);
