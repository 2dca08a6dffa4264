import { afterAll, expect, test } from "vitest";
import type { SignUpBody } from "@/lib/contracts/accounts";
import { db } from "@/lib/server/db/client";
import { openMailFolder } from "@/lib/server/testing/mails";
import { makeUser } from "@/lib/server/testing/make-user";
import { confirmAddress } from "./confirm-address";
import { signUp } from "./sign-up";

const { readMails, remove } = await openMailFolder();
afterAll(remove);

const client = { address: "192.0.2.1", userAgent: "test" };
const body = (email: string): SignUpBody => ({
	email,
	password: "a long enough password",
	name: "Ida",
	workspace: "Nørd & Søn",
	locale: "da",
	invite: null,
});

test("makes a user, a workspace with an address, an owner, purposes with notices, and a session", async () => {
	const { workspace: slug, sessionId } = await signUp(body("ida@example.com"), client);
	expect(slug).toBe("noerd-soen");
	const session = await db().session.findUniqueOrThrow({ where: { id: sessionId }, include: { user: true } });
	expect(session.user).toMatchObject({ email: "ida@example.com", name: "Ida", locale: "da", confirmedAt: null });
	const address = await db().address.findUniqueOrThrow({ where: { kind_key: { kind: "workspace", key: slug } } });
	const { workspaceId } = address;
	expect(await db().workspace.findUnique({ where: { id: workspaceId } })).toMatchObject({ currency: "DKK" });
	const members = await db().member.findMany({ where: { workspaceId } });
	expect(members).toMatchObject([{ userId: session.userId, role: "owner" }]);
	const purposes = await db().purpose.findMany({ where: { workspaceId }, include: { notices: true } });
	expect(purposes.map(({ key, notices }) => [key, notices.map(({ locale }) => locale).sort()]).sort()).toEqual([
		["newsletter", ["da", "en"]],
		["personal-recommendations", ["da", "en"]],
	]);
});

test("a second workspace of the same name gets another address", async () => {
	const { workspace } = await signUp(body("other@example.com"), client);
	expect(workspace).toMatch(/^noerd-soen-[0-9a-f]{6}$/);
});

test("a taken address gets the same reply, its account stays untouched, and its owner is told", async () => {
	const owner = await makeUser({ email: "owner@example.com" });
	const reply = await signUp(body("owner@example.com"), client);
	const fresh = await signUp(body("fresh@example.com"), client);
	expect(Object.keys(reply)).toEqual(Object.keys(fresh));
	const session = await db().session.findUniqueOrThrow({ where: { id: reply.sessionId } });
	expect(session.userId).not.toBe(owner.id);
	const kinds = (await readMails()).filter(({ to }) => to === "owner@example.com").map(({ subject }) => subject);
	expect(kinds).toEqual(["You already have a Candor account"]);
});

test("the mailed link proves the address, once; a second claim to it can't be proved", async () => {
	await signUp(body("proof@example.com"), client);
	await signUp(body("proof@example.com"), client);
	const [first, second] = (await readMails()).filter(({ to }) => to === "proof@example.com");
	await confirmAddress(first?.token ?? "");
	const confirmed = await db().user.findMany({ where: { email: "proof@example.com", confirmedAt: { not: null } } });
	expect(confirmed).toHaveLength(1);
	await expect(confirmAddress(first?.token ?? "")).rejects.toMatchObject({ code: "gone" });
	await expect(confirmAddress(second?.token ?? "")).rejects.toMatchObject({ code: "conflict" });
});

test("an old link proves nothing", async () => {
	await signUp(body("late@example.com"), client);
	const mail = (await readMails()).find(({ to }) => to === "late@example.com");
	await db().token.updateMany({ where: { purpose: "confirm" }, data: { expiresAt: new Date(Date.now() - 1) } });
	await expect(confirmAddress(mail?.token ?? "")).rejects.toMatchObject({ code: "gone" });
});

test("the same address can't be signed up over and over", async () => {
	for (let n = 0; n < 5; n++) await signUp(body("again@example.com"), { ...client, address: `198.51.100.${n}` });
	await expect(signUp(body("again@example.com"), client)).rejects.toMatchObject({ code: "too-many" });
});
