import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { ensureProfile } from "@/lib/server/people/ensure-profile";
import { normalIdentifier } from "@/lib/server/people/identifiers";
import { sendDueMail } from "@/lib/server/people/mails/send-due";
import { recordValues } from "@/lib/server/people/record-values";
import { askStillTrue } from "@/lib/server/people/still-true/ask-still-true";
import { openMailFolder } from "@/lib/server/testing/mails";
import { addMember, makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import type { RequestRecord } from "../reply/record";
import { personPage } from "./person-page";

const day = 86_400_000;
const now = new Date();

let mails: Awaited<ReturnType<typeof openMailFolder>>;
let workspace: TestWorkspace;
let workspaceId: string;
let purpose: string;
let skin: string;
let ida: string;
let seen: number;

beforeAll(async () => {
	mails = await openMailFolder();
});
afterAll(() => mails.remove());
beforeEach(async () => {
	workspace = await makeWorkspace();
	workspaceId = workspace.id;
	purpose = (await db().purpose.findFirstOrThrow({ where: { workspaceId } })).id;
	skin = newId();
	const options = ["dry", "oily"].map((value) => ({
		value,
		name: { en: value, da: value === "dry" ? "Tør" : "Fedtet" },
	}));
	const trait = { key: "skin", name: { en: "Skin", da: "Hud" }, type: "choice", options, purposes: [purpose] };
	await db().trait.create({ data: { workspaceId, id: skin, shelfLifeDays: 100, ...trait } });
	// Goes stale in ten days.
	ida = await person("ida@example.com", new Date(now.getTime() - 90 * day));
	seen = (await mails.readMails()).length;
});

async function person(email: string, at: Date, granted = true): Promise<string> {
	const identifier = normalIdentifier(workspaceId, { kind: "email", text: email });
	return transaction(async (tx) => {
		const made = { locale: "da", now: at, givenAt: at };
		const profile = await ensureProfile(tx, workspaceId, identifier ? [identifier] : [], made);
		const profileId = profile?.id ?? "";
		if (granted) await tx.consentEvent.create({ data: consent(profileId, "granted", at) });
		const value = { trait: { id: skin }, value: "dry", source: "quiz" as const, purposes: [purpose], at };
		await recordValues(tx, { workspaceId, profileId }, [value]);
		return profileId;
	});
}

const consent = (profileId: string, action: string, at: Date) => ({
	...{
		workspaceId,
		id: newId(),
		profileId,
		purposeId: purpose,
		noticeId: newId(),
		noticeHash: "",
		action,
		method: "tap",
		at,
	},
});
const ask = (at = now) => askStillTrue(workspace.scope, { traits: [skin], purpose, everyDays: 90 }, at);
async function sent(at = now) {
	while (await sendDueMail(at));
	return (await mails.readMails()).slice(seen);
}

async function visit(token: string, posted: Record<string, string> | null = null) {
	const body = posted ? Buffer.from(new URLSearchParams(posted).toString()) : new Uint8Array();
	const request = { method: posted ? "POST" : "GET", address: "test", body } as unknown as RequestRecord;
	return personPage(posted ? [token] : [token, "still"], new URLSearchParams(), [], request);
}

test("a person is asked once, and one tap makes the value fresh as their own word", async () => {
	await person("stale@example.com", new Date(now.getTime() - 101 * day));
	await person("fresh@example.com", now);
	await person("nobody@example.com", new Date(now.getTime() - 90 * day), false);
	expect(await ask()).toEqual({ asked: 1, resting: 0 });
	expect(await ask()).toEqual({ asked: 0, resting: 1 });
	const [mail, ...more] = await sent();
	expect(more).toEqual([]);
	expect(mail).toMatchObject({ to: "ida@example.com", subject: "Passer det stadig? Nord" });
	expect(mail?.text).toContain("• Hud: Tør");
	const token = /\/me\/([\w-]+)\/still/.exec(mail?.text ?? "")?.[1] ?? "";
	const values = () => db().traitValue.findMany({ where: { workspaceId, profileId: ida }, orderBy: { at: "asc" } });
	expect((await visit(token))?.body).toContain("Ja, det passer");
	expect(await values()).toHaveLength(1);
	const done = await visit(token, { way: "still", trait: skin, back: "still" });
	expect(done).toMatchObject({ status: 303, headers: { location: expect.stringContaining(`/me/${token}/still?`) } });
	const [before, after] = await values();
	expect(before).toMatchObject({ current: false });
	expect(after).toMatchObject({ value: "dry", source: "person", current: true, purposes: [purpose] });
	expect(after?.staleAt?.getTime()).toBeGreaterThan(now.getTime() + 99 * day);
	expect((await visit(token))?.body).toContain("Intet er forældet");
});

test("who withdraws between asking and sending is not written to", async () => {
	await ask();
	await db().consentEvent.create({ data: consent(ida, "withdrawn", now) });
	expect(await sent()).toEqual([]);
});

test("who is restricted, or wishes for fewer mails, is left alone", async () => {
	await db().profile.updateMany({ where: { workspaceId, id: ida }, data: { restrictedAt: now } });
	expect(await ask()).toEqual({ asked: 0, resting: 0 });
	await db().profile.updateMany({ where: { workspaceId, id: ida }, data: { restrictedAt: null, mailEvery: 30 } });
	const identifier = await db().identifier.findFirstOrThrow({ where: { workspaceId, profileId: ida } });
	const other = {
		kind: "offer",
		address: identifier.hash,
		locale: "da",
		createdAt: new Date(now.getTime() - 29 * day),
	};
	await db().personMail.create({ data: { workspaceId, id: newId(), profileId: ida, ...other } });
	expect(await ask()).toEqual({ asked: 0, resting: 1 });
});

test("a value of a sensitive kind is named and not told in the mail", async () => {
	await db().trait.updateMany({ where: { workspaceId, id: skin }, data: { sensitive: true } });
	await ask();
	const [mail] = await sent();
	expect(mail?.text).toContain("• Hud");
	expect(mail?.text).not.toContain("Tør");
});

test("is refused for a trait without the purpose, to viewers, and for another workspace's trait", async () => {
	await db().trait.updateMany({ where: { workspaceId, id: skin }, data: { purposes: [] } });
	await expect(ask()).rejects.toMatchObject({ code: "lack-of-purpose" });
	const { scope: viewer } = await addMember(workspace, "viewer");
	const body = { traits: [skin], purpose, everyDays: 90 };
	await expect(askStillTrue(viewer, body)).rejects.toMatchObject({ code: "forbidden" });
	const { scope: stranger } = await makeWorkspace("Other");
	await expect(askStillTrue(stranger, body)).rejects.toMatchObject({ code: "invalid-input" });
});
