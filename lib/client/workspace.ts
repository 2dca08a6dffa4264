import { workspaceApi } from "@/lib/config/paths";
import type { WorkspaceChange } from "@/lib/contracts/accounts";
import { sendJson } from "./http";

export const saveWorkspace = (workspace: string, change: WorkspaceChange): Promise<void> =>
	sendJson("PATCH", workspaceApi(workspace), change);
