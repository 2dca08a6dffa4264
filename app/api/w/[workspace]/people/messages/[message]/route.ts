import { messageBody, messageParams } from "@/lib/contracts/messages";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { deleteMessage } from "@/lib/server/people/messages/delete-message";
import { saveMessage } from "@/lib/server/people/messages/save-message";

export const PUT = workspaceRoute(
	{ role: "editor", params: messageParams, body: messageBody },
	async ({ scope, params, body }) => ({ id: await saveMessage(scope, params.message, body) }),
);

export const DELETE = workspaceRoute({ role: "editor", params: messageParams }, ({ scope, params }) =>
	deleteMessage(scope, params.message),
);
