import "server-only";
import { type CurrentSession, requireSession } from "@/lib/server/auth/find-session";
import { nodeLimit } from "./node-limit";
import { type Parsed, type RouteHandler, type RouteInput, route } from "./route";

/** A handler for whoever is signed in, in no workspace. Returns a Response, a JSON value, or undefined for 204. */
export function accountRoute<P = undefined, Q = undefined, B = undefined>(
	options: RouteInput<P, Q, B>,
	act: (parsed: Parsed<P, Q, B> & { session: CurrentSession }) => Promise<unknown>,
): RouteHandler {
	const permit = async (request: Request): Promise<CurrentSession> => {
		const session = await requireSession(request.headers);
		nodeLimit(`user ${session.user.id}`, 600);
		return session;
	};
	return route(options, permit, (parsed, session) => act({ ...parsed, session }));
}
