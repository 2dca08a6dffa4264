import { messageAsk } from "@/lib/contracts/messages";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { previewMessage } from "@/lib/server/people/messages/preview-message";

export const POST = workspaceRoute({ role: "viewer", body: messageAsk }, ({ scope, body }) =>
	previewMessage(scope, body),
);
