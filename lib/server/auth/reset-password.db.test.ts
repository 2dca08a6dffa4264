import { afterAll, expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { openMailFolder } from "@/lib/server/testing/mails";
import { makeUser } from "@/lib/server/testing/make-user";
import { requestReset } from "./request-reset";
import { resetPassword } from "./reset-password";
import { signIn } from "./sign-in";
import { signUp } from "./sign-up";
import { startSession } from "./start-session";

const { readMails, remove } = await openMailFolder();
afterAll(remove);

const mailsTo = async (email: string) => (await readMails()).filter(({ to }) => to === email);
const enter = (email: string, password: string) => signIn({ email, password, address: "192.0.2.1", userAgent: "test" });

test("a mailed link sets a new password once, ends all sessions and voids the other links", async () => {
	const user = await makeUser();
	await startSession(user.id, "elsewhere");
	await requestReset(user.email, "192.0.2.1");
	await requestReset(user.email, "192.0.2.1");
	const [first, second] = await mailsTo(user.email);
	await resetPassword(first?.token ?? "", "another long password");
	expect(await db().session.count({ where: { userId: user.id } })).toBe(0);
	await expect(enter(user.email, user.password)).rejects.toMatchObject({ code: "wrong-credentials" });
	await enter(user.email, "another long password");
	for (const mail of [first, second]) {
		await expect(resetPassword(mail?.token ?? "", "a third password")).rejects.toMatchObject({ code: "gone" });
	}
});

test("only a hash of the link's secret is stored", async () => {
	const user = await makeUser();
	await requestReset(user.email, "192.0.2.2");
	const [mail] = await mailsTo(user.email);
	expect(mail?.token.length).toBeGreaterThanOrEqual(22);
	const stored = JSON.stringify(await db().token.findMany());
	expect(stored).not.toContain(mail?.token);
});

test("a link of more than an hour ago is refused", async () => {
	const user = await makeUser();
	await requestReset(user.email, "192.0.2.3");
	const [mail] = await mailsTo(user.email);
	const token = await db().token.findFirstOrThrow({ where: { purpose: "reset", subject: user.id } });
	expect(token.expiresAt.getTime() - token.createdAt.getTime()).toBeLessThanOrEqual(3_601_000);
	await db().token.update({ where: { hash: token.hash }, data: { expiresAt: new Date(Date.now() - 1) } });
	await expect(resetPassword(mail?.token ?? "", "another password")).rejects.toMatchObject({ code: "gone" });
});

test("an unknown address gets the same reply, no mail, and the same limit", async () => {
	for (let n = 0; n < 5; n++) expect(await requestReset("nobody@example.com", "192.0.2.4")).toBeUndefined();
	await expect(requestReset("nobody@example.com", "192.0.2.4")).rejects.toMatchObject({ code: "too-many" });
	expect(await mailsTo("nobody@example.com")).toEqual([]);
});

test("an address that nobody has proved: each account that claims it gets a link of its own, named by its workspace", async () => {
	const email = "claimed@example.com";
	const client = { address: "192.0.2.9", userAgent: "test" };
	const body = { email, name: "", locale: "en" as const, invite: null };
	await signUp({ ...body, password: "of the first one", workspace: "Squatters" }, client);
	await signUp({ ...body, password: "of the holder", workspace: "Holders" }, client);
	await requestReset(email, "192.0.2.9");
	const links = (await mailsTo(email)).filter(({ subject }) => subject.includes("password"));
	expect(links.map(({ text }) => /Squatters|Holders/.exec(text)?.[0])).toEqual(["Squatters", "Holders"]);
	await resetPassword(links[1]?.token ?? "", "the holder's new one");
	await enter(email, "the holder's new one");
	await expect(resetPassword(links[0]?.token ?? "", "the squatter's new one")).rejects.toMatchObject({
		code: "conflict",
	});
	await requestReset(email, "192.0.2.9");
	expect((await mailsTo(email)).filter(({ subject }) => subject.includes("password"))).toHaveLength(3);
});

test("a reset proves the address, so that nobody else's claim counts", async () => {
	const user = await makeUser({ confirmed: false });
	await requestReset(user.email, "192.0.2.5");
	const [mail] = await mailsTo(user.email);
	await resetPassword(mail?.token ?? "", "another long password");
	expect(await db().user.findUnique({ where: { id: user.id } })).toMatchObject({ confirmedAt: expect.any(Date) });
});
