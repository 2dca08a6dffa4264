import { createPublicKey, verify } from "node:crypto";
import { afterAll, beforeAll, beforeEach, describe, expect, test, vi } from "vitest";
import { canonicalJson } from "@/lib/profile/canonical-json";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { makeLink, makePersonLink } from "@/lib/server/people/consent/person-link";
import { publicKeys } from "@/lib/server/people/consent/signing-key";
import { sendDueMail } from "@/lib/server/people/mails/send-due";
import { takeResponse } from "@/lib/server/people/take-response";
import { publishAskingQuiz, respond } from "@/lib/server/people/testing/respond";
import { projectResponses } from "@/lib/server/responses/project-responses";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { openMailFolder } from "@/lib/server/testing/mails";
import { handleShopper } from "../shopper";

vi.mock("../page/shopper-files", () => ({ shopperFiles: () => ({ names: {}, find: () => null }) }));

const now = new Date();
let mails: Awaited<ReturnType<typeof openMailFolder>>;
let golden: GoldenQuiz;
let workspaceId: string;
let profileId: string;
let path: string;

beforeAll(async () => {
	mails = await openMailFolder();
});
afterAll(() => mails.remove());

beforeEach(async () => {
	golden = await publishAskingQuiz();
	workspaceId = golden.scope.workspaceId;
	const responseId = await respond(golden, { at: now, granted: true });
	await projectResponses({ limit: 10 });
	await takeResponse({ workspaceId, responseId }, now);
	profileId = (await db().profile.findFirstOrThrow({ where: { workspaceId } })).id;
	path = await link();
});

const link = async () => new URL(await makePersonLink(db(), { workspaceId, id: profileId }, now)).pathname;

async function ask(url: string, fields?: Record<string, string>, address = "203.0.113.9") {
	const reply = await handleShopper({
		method: fields ? "POST" : "GET",
		url,
		headers: {},
		body: new TextEncoder().encode(fields ? new URLSearchParams(fields).toString() : ""),
		address,
	});
	return { status: reply?.status, headers: reply?.headers ?? {}, text: String(reply?.body) };
}
const actions = async () => {
	const where = { workspaceId, profileId };
	const lines = await db().consentEvent.findMany({ where, orderBy: [{ at: "asc" }, { id: "asc" }] });
	return lines.map(({ action, method }) => `${action} ${method}`);
};
const trait = () => db().traitValue.findFirst({ where: { workspaceId, profileId, current: true } });

test("shows what is held, on what text and until when, to nobody else", async () => {
	const { status, headers, text } = await ask(path);
	expect(status).toBe(200);
	for (const held of ["ida@example.com", "Ida", "Wish", "simple", "en: adviceByEmail", "You said so in a quiz"])
		expect(text).toContain(held);
	expect(headers).toMatchObject({ "cache-control": "no-store", "referrer-policy": "no-referrer" });
	expect(headers["content-security-policy"]).toContain("script-src 'none'");
	expect(headers["x-robots-tag"]).toContain("noindex");
	expect(text).not.toContain("<script");
	expect((await ask(`${path}?lang=ar`)).text).toContain('dir="rtl"');
});

describe("what a form does", () => {
	test("a correction counts from then on, as the person's own word", async () => {
		const before = await trait();
		const reply = await ask(path, { way: "correct", trait: before?.traitId ?? "", value: "vegan" });
		expect([reply.status, reply.headers.location]).toEqual([303, `${path}?lang=en&done=saved`]);
		expect(await trait()).toMatchObject({ value: "vegan", source: "person", purposes: [purposes.adviceByEmail] });
	});

	test("who says how often they may be written to is written to as often", async () => {
		const trait = { workspaceId, id: newId(), key: "mail-frequency", name: { en: "How often" }, type: "choice" };
		const options = ["weekly", "rarely", "other"].map((value) => ({ value, name: { en: value } }));
		await db().trait.create({ data: { ...trait, options, purposes: [purposes.adviceByEmail] } });
		const said = { workspaceId, profileId, traitId: trait.id, value: "weekly", source: "quiz", at: now, current: true };
		await db().traitValue.create({ data: { ...said, id: newId(), purposes: [purposes.adviceByEmail] } });
		const pauseAfter = async (value: string) => {
			await ask(path, { way: "correct", trait: trait.id, value });
			return (await db().profile.findFirstOrThrow({ where: { id: profileId } })).mailEvery;
		};
		expect([await pauseAfter("rarely"), await pauseAfter("other"), await pauseAfter("weekly")]).toEqual([90, 90, 7]);
	});

	test.each(["", "chocolate"])("a correction to “%s”, which the trait can't be, changes nothing", async (value) => {
		const before = await trait();
		const reply = await ask(path, { way: "correct", trait: before?.traitId ?? "", value });
		expect(reply.headers.location).toContain("done=doesNotFit");
		expect(await trait()).toEqual(before);
	});

	test("one click takes back what was agreed to, and what was kept for it is gone; a second does nothing", async () => {
		const fields = { way: "withdraw", purpose: purposes.adviceByEmail };
		await ask(path, fields);
		await ask(path, fields);
		expect(await actions()).toEqual(["granted tap", "withdrawn page"]);
		expect(await trait()).toBeNull();
		const notice = await db().notice.findFirstOrThrow({ where: { workspaceId, text: "da: newsletter" } });
		await ask(path, { way: "agree", purpose: purposes.newsletter, notice: notice.id });
		expect(await actions()).toEqual(["granted tap", "withdrawn page", "granted page"]);
	});

	test("a notice of another purpose or workspace is not what one agrees to", async () => {
		const other = await publishGoldenQuiz();
		const theirs = await db().notice.findFirstOrThrow({ where: { workspaceId: other.scope.workspaceId } });
		const wrong = await db().notice.findFirstOrThrow({ where: { workspaceId, text: "en: samples" } });
		for (const notice of [theirs.id, wrong.id])
			expect((await ask(path, { way: "agree", purpose: purposes.newsletter, notice })).headers.location).toContain(
				"doesNotFit",
			);
		expect(await actions()).toEqual(["granted tap"]);
	});

	test("how often one is written to is kept", async () => {
		await ask(path, { way: "often", days: "30" });
		await ask(path, { way: "often", days: "31" });
		expect(await db().profile.findFirst({ where: { workspaceId } })).toMatchObject({ mailEvery: 30, mailAfter: null });
	});

	test("a pause is kept until its day, and what is no day is none", async () => {
		const day = (count: number) => new Date(now.getTime() + count * 86_400_000).toISOString().slice(0, 10);
		const kept = () => db().profile.findFirst({ where: { workspaceId }, select: { mailEvery: true, mailAfter: true } });
		const until = new Date(`${day(60)}T00:00:00Z`);
		await ask(path, { way: "often", days: "7", until: day(60) });
		expect(await kept()).toEqual({ mailEvery: 7, mailAfter: until });
		expect((await ask(path)).text).toContain(`value="${day(60)}"`);
		for (const wrong of ["2027-02-30", "tomorrow", "9999-01-01"]) {
			expect((await ask(path, { way: "often", days: "0", until: wrong })).headers.location).toContain("doesNotFit");
			expect(await kept()).toEqual({ mailEvery: 7, mailAfter: until });
		}
		await ask(path, { way: "often", days: "7", until: day(-1) });
		expect(await kept()).toEqual({ mailEvery: 7, mailAfter: null });
	});

	test("a revoked link opens nothing, the others still do", async () => {
		const other = await link();
		await ask(path, { way: "revoke" });
		expect([(await ask(path)).status, (await ask(other)).status]).toEqual([404, 200]);
	});

	test("erasing asks once, and leaves nothing behind the link", async () => {
		expect((await ask(`${path}/erase`)).text).toContain("Yes, erase everything");
		expect(await db().profile.count({ where: { workspaceId } })).toBe(1);
		expect((await ask(path, { way: "erase" })).text).toContain("Everything is erased.");
		expect(await db().profile.count({ where: { workspaceId } })).toBe(0);
		expect((await ask(path)).status).toBe(404);
	});
});

test("says to whom it was given, in the page, the files and the receipt", async () => {
	expect((await ask(path)).text).toContain("To nobody else.");
	const data = { workspaceId, profileId };
	const given = { id: newId(), segmentId: newId(), segmentName: "All", purposeId: purposes.adviceByEmail, rows: 1 };
	const file = { recipient: "Mailchimp", checksum: "", fileUntil: now, createdBy: newId(), createdAt: now };
	await db().export.create({ data: { workspaceId, ...given, ...file } });
	await db().exportedProfile.create({ data: { ...data, exportId: given.id } });
	for (const part of ["", "/data.json", "/data.csv", "/receipt.json"])
		expect((await ask(`${path}${part}`)).text).toContain("Mailchimp");
});

test("everything can be taken along, and the receipt's signature is checked without the server", async () => {
	const json = await ask(`${path}/data.json`);
	expect(JSON.parse(json.text).identifiers).toMatchObject([{ text: "ida@example.com" }]);
	expect(json.headers["content-disposition"]).toContain("attachment");
	expect((await ask(`${path}/data.csv`)).text).toContain("ida@example.com");
	const { text } = await ask(`${path}/receipt.json`);
	const keys = await ask("/.well-known/candor-receipts.json");
	expect(JSON.parse(keys.text)).toEqual(publicKeys());
	const key = createPublicKey({ key: JSON.parse(keys.text).keys[0], format: "jwk" });
	const isSigned = ({ receipt, signature }: { receipt: object; signature: { value: string } }) =>
		verify(null, Buffer.from(canonicalJson(receipt)), key, Buffer.from(signature.value, "base64url"));
	expect(isSigned(JSON.parse(text))).toBe(true);
	expect(isSigned(JSON.parse(text.replace("en: adviceByEmail", "en: everything")))).toBe(false);
	expect(JSON.parse(text).receipt.pii_processing).toMatchObject([{ purpose: "adviceByEmail", state: "granted" }]);
	expect(text).not.toContain("ida@example.com");
});

describe("a link that opens nothing", () => {
	const gone = () => `${path.slice(0, -3)}AAA`;
	const sent = async () => {
		while (await sendDueMail(new Date()));
		return (await mails.readMails()).filter(({ subject }) => subject === "Your own page with Golden");
	};

	test("mails a new one to a known address, and says the same of an unknown one", async () => {
		expect((await ask(gone())).text).toContain("This link opens nothing");
		const before = (await sent()).length;
		const known = await ask(gone(), { way: "link", email: " IDA@example.com" });
		const unknown = await ask(gone(), { way: "link", email: "eve@example.com" });
		expect(known.text).toBe(unknown.text);
		expect(known.status).toBe(unknown.status);
		const [mail, ...more] = (await sent()).slice(before);
		expect(more).toEqual([]);
		expect((await ask(`/me/${mail?.token}`)).status).toBe(200);
	});

	test("mails none any more to who asks again and again", async () => {
		const tries = await Promise.all(
			Array.from({ length: 5 }, () => ask(gone(), { way: "link", email: "noone@example.com" }, "203.0.113.10")),
		);
		expect(tries.map(({ status }) => status).sort()).toEqual([200, 200, 200, 429, 429]);
	});

	test.each(["/me/nothing", "/me/"])("%s offers no form", async (url) => {
		const { text, status } = await ask(url);
		expect(status).toBe(404);
		expect(text).not.toContain("<form");
	});
});

test("what a mail was sent for is taken back by one call of a program, and not by looking", async () => {
	const mail = { workspaceId, id: newId(), profileId, kind: "message", address: "", locale: "da", createdAt: now };
	await db().personMail.create({ data: { ...mail, purposeId: purposes.adviceByEmail } });
	const url = new URL(await makeLink(db(), "leave", mail, now)).pathname;
	expect((await ask(url)).text).toMatch(/lang="da"[\s\S]*<button/);
	expect((await ask(url, { way: "erase" })).text).toContain("<button");
	expect(await actions()).toEqual(["granted tap"]);
	for (let time = 0; time < 2; time++) {
		const left = await ask(url, { "List-Unsubscribe": "One-Click" });
		expect([left.status, left.text.includes("<button")]).toEqual([200, false]);
	}
	expect(await actions()).toEqual(["granted tap", "withdrawn page"]);
	await ask(path, { way: "erase" });
	expect((await ask(url)).status).toBe(404);
	expect(await db().token.count({ where: { workspaceId, subject: mail.id } })).toBe(0);
});

test("a mail's link to confirm shows the text and does nothing until its button is pressed", async () => {
	await db().purpose.updateMany({ where: { workspaceId, id: purposes.adviceByEmail }, data: { confirmed: true } });
	const responseId = await respond(golden, { at: new Date(), granted: true, address: "bo@example.com" });
	await takeResponse({ workspaceId, responseId }, new Date());
	while (await sendDueMail(new Date()));
	const mail = (await mails.readMails()).findLast(({ to }) => to === "bo@example.com");
	const url = `/me/${mail?.token}`;
	const requested = { workspaceId, responseId, action: "requested" };
	const looked = await ask(url);
	expect(looked.text).toContain("en: adviceByEmail");
	expect(looked.text).not.toContain("bo@example.com");
	expect(await db().consentEvent.count({ where: { ...requested, workspaceId } })).toBe(1);
	expect(await db().consentEvent.count({ where: { workspaceId, method: "mail" } })).toBe(0);
	expect((await ask(url, { way: "confirm" })).text).toContain("That is confirmed.");
	expect((await ask(url, { way: "confirm" })).text).toContain("nothing left to confirm");
	expect(await db().consentEvent.count({ where: { workspaceId, method: "mail" } })).toBe(1);
});
