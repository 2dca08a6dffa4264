import { chmod, mkdir, rm, writeFile } from "node:fs/promises";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { signUp } from "@/lib/server/responses/sign-up";
import { type GoldenQuiz, origin } from "@/lib/server/responses/testing/golden-quiz";
import { openMailFolder, type TestMail } from "@/lib/server/testing/mails";
import { appendConsents } from "../consent/append-consents";
import { confirmOptIn, readOptIn } from "../consent/opt-in";
import { openLink } from "../consent/person-link";
import { takeResponse } from "../take-response";
import { publishAskingQuiz, respond } from "../testing/respond";
import { sendDueMail } from "./send-due";

const now = new Date("2026-03-02T09:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

let mails: Awaited<ReturnType<typeof openMailFolder>>;
let golden: GoldenQuiz;
let workspaceId: string;
let seen: number;

beforeAll(async () => {
	mails = await openMailFolder();
});
afterAll(() => mails.remove());
beforeEach(async () => {
	await db().personMail.updateMany({ where: {}, data: { dueAt: null } });
	seen = (await mails.readMails()).length;
	golden = await publishAskingQuiz();
	workspaceId = golden.scope.workspaceId;
});

const take = (responseId: string, at = now) => takeResponse({ workspaceId, responseId }, at);
async function sent(at = now): Promise<TestMail[]> {
	while (await sendDueMail(at));
	return (await mails.readMails()).slice(seen);
}
const toConfirm = () =>
	db().purpose.updateMany({ where: { workspaceId, id: purposes.adviceByEmail }, data: { confirmed: true } });
const lines = async () =>
	(await db().consentEvent.findMany({ where: { workspaceId }, orderBy: [{ at: "asc" }, { id: "asc" }] })).map(
		({ action, method }) => `${action} ${method}`,
	);
const values = () => db().traitValue.count({ where: { workspaceId } });

async function open(mail: TestMail | undefined, at = now) {
	const opened = await openLink(mail?.token ?? "", at);
	if (!opened) throw new Error("the link opens nothing");
	return opened;
}

test("a receipt is mailed once, in the person's language, with the exact text and a private link", async () => {
	const response = await respond(golden, { at: now, granted: true, more: { origin: { ...origin, locale: "da" } } });
	await take(response);
	await take(response);
	const [mail, ...more] = await sent();
	expect(more).toEqual([]);
	expect(mail).toMatchObject({ to: "ida@example.com", subject: "Det har du sagt ja til hos Golden" });
	expect(mail?.text).toContain("adviceByEmail: da: adviceByEmail");
	const profile = await db().profile.findFirstOrThrow({ where: { workspaceId } });
	expect(await open(mail)).toMatchObject({ purpose: "person", subject: profile.id });
	expect(JSON.stringify(await db().personMail.findMany({ where: { workspaceId } }))).not.toContain("ida@");
});

test("who agreed to nothing is mailed nothing", async () => {
	await take(await respond(golden, { at: now, granted: false }));
	expect(await sent()).toEqual([]);
});

test("what is agreed to later in the same response is told by itself", async () => {
	const response = await respond(golden, { at: now, granted: true });
	await take(response);
	await signUp(
		{
			...{ id: newId(), response, quiz: golden.slug, version: golden.versionId, locale: "en" },
			...{ email: "ida@example.com", consents: [{ id: newId(), purpose: purposes.newsletter }] },
		},
		{ now: minutes(1) },
	);
	await take(response, minutes(1));
	const texts = (await sent(minutes(1))).map(({ text }) => text.match(/• \w+/g));
	expect(texts).toEqual([["• adviceByEmail"], ["• newsletter"]]);
});

test("what wants confirming waits until the button behind the mailed link is pressed, once", async () => {
	await toConfirm();
	const response = await respond(golden, { at: now, granted: true });
	await take(response);
	expect(await values()).toBe(0);
	const [mail, ...more] = await sent();
	expect(more).toEqual([]);
	expect(mail).toMatchObject({ to: "ida@example.com", subject: "Please confirm: Golden" });
	const opened = await open(mail);
	expect(await readOptIn(opened)).toMatchObject({ waiting: [{ text: "en: adviceByEmail" }] });
	expect(await lines()).toEqual(["requested tap"]);
	expect(await confirmOptIn(opened, minutes(1))).toBe(true);
	expect(await confirmOptIn(opened, minutes(2))).toBe(false);
	expect(await lines()).toEqual(["requested tap", "granted mail"]);
	const identifier = await db().identifier.findFirstOrThrow({ where: { workspaceId } });
	expect(identifier.confirmedAt).toEqual(minutes(1));
	await take(response, minutes(2));
	expect(await values()).toBe(1);
	const [, receipt, ...others] = await sent(minutes(3));
	expect(receipt?.subject).toBe("What you agreed to with Golden");
	expect(others).toEqual([]);
	await expect(open(mail, minutes(8 * 24 * 60))).rejects.toThrow("opens nothing");
});

test("what was taken back is not granted by an old mail", async () => {
	await toConfirm();
	await take(await respond(golden, { at: now, granted: true }));
	const [mail] = await sent();
	const profile = await db().profile.findFirstOrThrow({ where: { workspaceId } });
	const notice = await db().notice.findFirstOrThrow({ where: { workspaceId, purposeId: purposes.adviceByEmail } });
	await transaction((tx) =>
		appendConsents(tx, workspaceId, [
			{
				...{ profileId: profile.id, purposeId: purposes.adviceByEmail, noticeId: notice.id },
				...{ action: "withdrawn", method: "page", at: minutes(1) },
			},
		]),
	);
	expect(await confirmOptIn(await open(mail), minutes(2))).toBe(false);
	expect(await lines()).toEqual(["requested tap", "withdrawn page"]);
});

test("who types an address again and again brings it three mails a day", async () => {
	await toConfirm();
	for (let run = 0; run < 5; run++)
		await take(await respond(golden, { at: minutes(run), granted: true }), minutes(run));
	expect(await sent(minutes(9))).toHaveLength(3);
	const tomorrow = minutes(25 * 60);
	await take(await respond(golden, { at: tomorrow, granted: true }), tomorrow);
	expect(await sent(tomorrow)).toHaveLength(4);
});

test("a mail that can't be sent is tried again until it is, and goes out once", async () => {
	await take(await respond(golden, { at: now, granted: true }));
	const folder = process.env.MAIL_DIR ?? "";
	await rm(folder, { recursive: true });
	await writeFile(folder, "in the way");
	await expect(sendDueMail(now)).rejects.toThrow();
	expect(await sendDueMail(minutes(4))).toBe(false);
	await rm(folder);
	await mkdir(folder);
	await chmod(folder, 0o700);
	seen = 0;
	await Promise.all([sendDueMail(minutes(6)), sendDueMail(minutes(6))]);
	expect(await sent(minutes(60))).toHaveLength(1);
	const [mail] = await db().personMail.findMany({ where: { workspaceId } });
	expect(mail).toMatchObject({ attempts: 2, dueAt: null, sentAt: minutes(6) });
});

test("who types a stranger's address beside one of their own is mailed nothing of the stranger's", async () => {
	const typed = (called: string, address: string) => respond(golden, { at: now, granted: true, address, called });
	await take(await typed("Ida", "ida@example.com"));
	const first = await db().profile.findFirstOrThrow({ where: { workspaceId } });
	const response = await typed("Eve", "ida@example.com");
	await take(response);
	await signUp(
		{
			...{ id: newId(), response, quiz: golden.slug, version: golden.versionId, locale: "en" },
			...{ email: "eve@example.com", consents: [{ id: newId(), purpose: purposes.newsletter }] },
		},
		{ now },
	);
	await take(response, minutes(1));
	const row = await db().response.findFirstOrThrow({ where: { workspaceId, id: response } });
	expect(row.profileId).not.toBe(first.id);
	const holders = await db().identifier.findMany({ where: { workspaceId, profileId: first.id } });
	expect(holders).toHaveLength(1);
	expect(await db().consentEvent.count({ where: { workspaceId, responseId: response, profileId: first.id } })).toBe(0);
	const toEve = (await sent(minutes(1))).filter(({ to }) => to === "eve@example.com");
	const opened = await Promise.all(toEve.map((mail) => open(mail)));
	expect(opened.length).toBeGreaterThan(0);
	expect(opened.every(({ subject }) => subject === row.profileId)).toBe(true);
});
