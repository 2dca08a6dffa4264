import "server-only";
import { cookies } from "next/headers";
import { cache } from "react";
import { type CurrentSession, findSession } from "./find-session";
import { sessionCookieName } from "./session-token";

/** For pages: the session of the request being rendered, or null. Read once per request. */
export const currentSession = cache(async (): Promise<CurrentSession | null> => {
	const jar = await cookies();
	return findSession(jar.get(sessionCookieName())?.value);
});
