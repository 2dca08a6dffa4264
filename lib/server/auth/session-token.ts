import "server-only";
import { decode, encode } from "next-auth/jwt";
import { env } from "@/lib/config/env";

/** A session lasts this long after it was last used. */
export const sessionSeconds = 30 * 24 * 3600;

/** Only https addresses can hold a __Secure- cookie, and a first start runs on plain http. */
export const secureCookies = (): boolean => env().APP_URL.startsWith("https://");
export const sessionCookieName = (): string => (secureCookies() ? "__Secure-candor-session" : "candor-session");

/** The cookie's value: an encrypted and authenticated token that holds nothing but the session's id. */
export const encodeSession = (sessionId: string): Promise<string> =>
	encode({ token: { sid: sessionId }, secret: env().AUTH_SECRET, maxAge: sessionSeconds });

/** The session's id, or null when the token is forged, expired or not ours. */
export async function decodeSession(value: string): Promise<string | null> {
	if (value.length > 2000) return null;
	try {
		const token = await decode({ token: value, secret: env().AUTH_SECRET });
		return typeof token?.sid === "string" ? token.sid : null;
	} catch {
		return null;
	}
}

/** A Set-Cookie header that starts a session. */
export async function sessionCookie(sessionId: string): Promise<string> {
	const parts = [`${sessionCookieName()}=${await encodeSession(sessionId)}`, "Path=/", "HttpOnly", "SameSite=Lax"];
	return [...parts, `Max-Age=${sessionSeconds}`, ...(secureCookies() ? ["Secure"] : [])].join("; ");
}

/** A Set-Cookie header that forgets it. */
export const endedSessionCookie = (): string =>
	[
		`${sessionCookieName()}=`,
		"Path=/",
		"HttpOnly",
		"SameSite=Lax",
		"Max-Age=0",
		...(secureCookies() ? ["Secure"] : []),
	].join("; ");
