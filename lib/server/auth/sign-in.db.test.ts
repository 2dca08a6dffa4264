import { expect, test } from "vitest";
import { AppError } from "@/lib/contracts/errors";
import { db } from "@/lib/server/db/client";
import { makeUser } from "@/lib/server/testing/make-user";
import { findSession, requireSession } from "./find-session";
import { encodeSession, sessionCookie } from "./session-token";
import { signIn } from "./sign-in";

const client = (address: string) => ({ address, userAgent: "test" });

test("the right password opens a session that the cookie finds", async () => {
	const { id, email, password } = await makeUser();
	const sessionId = await signIn({ email, password, ...client("192.0.2.1") });
	const session = await findSession(await encodeSession(sessionId));
	expect(session).toMatchObject({ id: sessionId, user: { id, email } });
});

test.each([
	["a wrong password", async () => (await makeUser()).email],
	["an unknown address", async () => "nobody@example.com"],
	["an unconfirmed account", async () => (await makeUser({ confirmed: false })).email],
])("%s is refused in the same words", async (_, email) => {
	await expect(signIn({ email: await email(), password: "wrong", ...client("192.0.2.2") })).rejects.toThrow(
		new AppError("wrong-credentials"),
	);
});

test("an unconfirmed account signs in by its own password, and never opens the confirmed one", async () => {
	const email = "shared@example.com";
	const squatter = await makeUser({ email, confirmed: false, password: "the squatter's password" });
	const owner = await makeUser({ email, password: "the owner's password" });
	const enter = async (password: string) => {
		const sessionId = await signIn({ email, password, ...client("192.0.2.3") });
		return (await db().session.findUniqueOrThrow({ where: { id: sessionId } })).userId;
	};
	expect(await enter("the squatter's password")).toBe(squatter.id);
	expect(await enter("the owner's password")).toBe(owner.id);
});

test.each(["known", "unknown"])("the eleventh failure for a %s address is refused without looking", async (kind) => {
	const user = await makeUser();
	const email = kind === "known" ? user.email : "stranger@example.com";
	for (let n = 0; n < 10; n++) {
		const attempt = signIn({ email, password: "wrong", ...client(`192.0.2.${10 + n}`) });
		await expect(attempt).rejects.toMatchObject({ code: "wrong-credentials" });
	}
	const right = signIn({ email, password: user.password, ...client("192.0.2.30") });
	await expect(right).rejects.toMatchObject({ code: "too-many" });
});

test("one client can't try many accounts", async () => {
	const codes = new Set<string>();
	for (let n = 0; n < 61; n++) {
		const attempt = signIn({ email: `n${n}@example.com`, password: "wrong", ...client("198.51.100.1") });
		await attempt.catch((error: AppError) => codes.add(`${n === 60 ? "last" : "earlier"} ${error.code}`));
	}
	expect([...codes]).toEqual(["earlier wrong-credentials", "last too-many"]);
}, 60_000);

test("a forged, foreign or ended session is no session", async () => {
	const user = await makeUser();
	const sessionId = await signIn({ email: user.email, password: user.password, ...client("192.0.2.40") });
	const cookie = await encodeSession(sessionId);
	expect(await findSession(`${cookie.slice(0, -2)}xx`)).toBeNull();
	expect(await findSession(sessionId)).toBeNull();
	expect(await findSession(undefined)).toBeNull();
	await db().session.delete({ where: { id: sessionId } });
	expect(await findSession(cookie)).toBeNull();
});

test("an expired session is refused however young its cookie is", async () => {
	const user = await makeUser();
	const sessionId = await signIn({ email: user.email, password: user.password, ...client("192.0.2.41") });
	await db().session.update({ where: { id: sessionId }, data: { expiresAt: new Date(Date.now() - 1000) } });
	const headers = new Headers({ cookie: (await sessionCookie(sessionId)).split(";")[0] ?? "" });
	await expect(requireSession(headers)).rejects.toMatchObject({ code: "not-signed-in" });
});
