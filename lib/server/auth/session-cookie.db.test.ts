import { expect, test } from "vitest";
import { nextAuthOptions } from "./next-auth-options";
import { decodeSession, endedSessionCookie, sessionCookie } from "./session-token";

// Before the environment is read for the first time: this file's product is served by https.
process.env.APP_URL = "https://quiz.example";

test("behind https the cookie goes over nothing else", async () => {
	const cookie = await sessionCookie("01900000-0000-7000-8000-000000000000");
	const [pair = "", ...flags] = cookie.split("; ");
	expect(pair).toMatch(/^__Secure-candor-session=/);
	expect(flags).toEqual(expect.arrayContaining(["Path=/", "HttpOnly", "SameSite=Lax", "Secure"]));
	expect(endedSessionCookie()).toContain("Secure");
	expect(nextAuthOptions()).toMatchObject({
		useSecureCookies: true,
		cookies: { sessionToken: { name: "__Secure-candor-session", options: { secure: true, httpOnly: true } } },
	});
});

test("it holds the session's id where nobody can read or change it", async () => {
	const id = "01900000-0000-7000-8000-000000000000";
	const value = (await sessionCookie(id)).split(";")[0]?.split("=")[1] ?? "";
	expect(value).not.toContain(id);
	expect(await decodeSession(value)).toBe(id);
	expect(await decodeSession(`${value.slice(0, -2)}${value.endsWith("A") ? "BB" : "AA"}`)).toBeNull();
	expect(await decodeSession("e30.e30.")).toBeNull();
});
