import { endSessions } from "@/lib/server/auth/end-sessions";
import { listSessions } from "@/lib/server/auth/list-sessions";
import { endedSessionCookie } from "@/lib/server/auth/session-token";
import { accountRoute } from "@/lib/server/http/account-route";

export const GET = accountRoute({}, ({ session }) => listSessions(session));

/** Sign out everywhere, here too. */
export const DELETE = accountRoute({}, async ({ session }) => {
	await endSessions(session, "all");
	return new Response(null, { status: 204, headers: { "set-cookie": endedSessionCookie() } });
});
