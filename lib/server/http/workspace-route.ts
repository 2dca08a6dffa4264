import "server-only";
import { AppError } from "@/lib/contracts/errors";
import { requireSession } from "@/lib/server/auth/find-session";
import { type OpenWorkspace, openWorkspace } from "@/lib/server/auth/open-workspace";
import { type Role, requireRole, type Scope } from "@/lib/server/auth/scope";
import { nodeLimit } from "./node-limit";
import { type Parsed, type RouteHandler, type RouteInput, type RouteParams, route } from "./route";

interface WorkspaceOptions<P, Q, B> extends RouteInput<P, Q, B> {
	role: Role;
}

/**
 * A handler under /api/w/[workspace]: origin check on writes, session → scope, role, rate limit, parse, act, reply.
 * Returns a Response, a JSON value, or undefined for 204. Strangers get 404, as if the workspace did not exist.
 */
export function workspaceRoute<P = undefined, Q = undefined, B = undefined>(
	options: WorkspaceOptions<P, Q, B>,
	act: (parsed: Parsed<P, Q, B> & { scope: Scope; workspace: OpenWorkspace["workspace"] }) => Promise<unknown>,
): RouteHandler {
	const permit = async (request: Request, params: RouteParams): Promise<OpenWorkspace> => {
		const { user } = await requireSession(request.headers);
		nodeLimit(`user ${user.id}`, 600);
		const open = typeof params.workspace === "string" ? await openWorkspace(user.id, params.workspace) : null;
		if (!open) throw new AppError("not-found", "no such workspace for this user");
		requireRole(open.scope, options.role);
		return open;
	};
	return route(options, permit, (parsed, { scope, workspace }) => act({ ...parsed, scope, workspace }));
}
