import { workspaceChange } from "@/lib/contracts/accounts";
import { workspaceRoute } from "@/lib/server/http/workspace-route";
import { saveWorkspace } from "@/lib/server/workspace/save-workspace";

export const GET = workspaceRoute({ role: "viewer" }, async ({ workspace, scope }) => ({
	name: workspace.name,
	slug: workspace.slug,
	currency: workspace.currency,
	locale: workspace.locale,
	role: scope.role,
}));

export const PATCH = workspaceRoute({ role: "owner", body: workspaceChange }, ({ scope, body }) =>
	saveWorkspace(scope, body),
);
