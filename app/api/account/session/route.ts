import { endSessions } from "@/lib/server/auth/end-sessions";
import { endedSessionCookie } from "@/lib/server/auth/session-token";
import { accountRoute } from "@/lib/server/http/account-route";

/** Sign out here. */
export const DELETE = accountRoute({}, async ({ session }) => {
	await endSessions(session, { id: session.id });
	return new Response(null, { status: 204, headers: { "set-cookie": endedSessionCookie() } });
});
