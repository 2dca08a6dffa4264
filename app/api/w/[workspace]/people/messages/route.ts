import { messageBody } from "@/lib/contracts/messages";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { listMessages } from "@/lib/server/people/messages/list-messages";
import { saveMessage } from "@/lib/server/people/messages/save-message";

export const GET = workspaceRoute({ role: "viewer" }, ({ scope }) => listMessages(scope));

export const POST = workspaceRoute({ role: "editor", body: messageBody }, async ({ scope, body }) => ({
	id: await saveMessage(scope, null, body),
}));
