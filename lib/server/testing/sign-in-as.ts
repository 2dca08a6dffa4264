import { sessionCookie } from "@/lib/server/auth/session-token";
import { startSession } from "@/lib/server/auth/start-session";

/** Request headers of a browser in which this user is signed in. */
export async function signInAs(userId: string): Promise<Headers> {
	const cookie = await sessionCookie(await startSession(userId, "test"));
	return new Headers({ cookie: cookie.split(";")[0] ?? "" });
}
