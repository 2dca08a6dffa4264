import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { MessageBody } from "@/lib/contracts/messages";
import type { Trigger } from "@/lib/profile/message";
import type { TraitContent } from "@/lib/profile/types";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { openMailFolder } from "@/lib/server/testing/mails";
import { addMember, makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import { mailsSent } from "../access/mails-sent";
import { ensureProfile } from "../ensure-profile";
import { eraseProfile } from "../erase/erase-profile";
import { normalIdentifier } from "../identifiers";
import { sendDueMail } from "../mails/send-due";
import { mergeProfiles } from "../merge/merge-profiles";
import { undoMerge } from "../merge/undo-merge";
import { addOrders } from "../orders/add-orders";
import { recordValues } from "../record-values";
import { deleteMessage } from "./delete-message";
import { listMessages } from "./list-messages";
import { planMessages } from "./plan-messages";
import { previewMessage } from "./preview-message";
import { saveMessage, setActive } from "./save-message";

const now = new Date("2026-03-02T09:00:00Z");
const days = (count: number) => new Date(now.getTime() + count * 86_400_000);
const epochDay = (moment: Date) => Math.floor(moment.getTime() / 86_400_000);

let mails: Awaited<ReturnType<typeof openMailFolder>>;
let workspace: TestWorkspace;
let workspaceId: string;
let purpose: string;
let other: string;
let traits: Record<"skin" | "trip", string>;
let cream: string;
let seen: number;

beforeAll(async () => {
	mails = await openMailFolder();
});
afterAll(() => mails.remove());
beforeEach(async () => {
	await db().personMail.updateMany({ where: {}, data: { dueAt: null } });
	await db().message.updateMany({ where: {}, data: { active: false } });
	workspace = await makeWorkspace();
	workspaceId = workspace.id;
	const purposes = await db().purpose.findMany({ where: { workspaceId }, orderBy: { position: "asc" } });
	[purpose = "", other = ""] = purposes.map(({ id }) => id);
	traits = { skin: newId(), trip: newId() };
	const of = { workspaceId, purposes: [purpose] };
	const options = [{ value: "dry", name: { en: "Dry", da: "Tør" } }];
	const skin = { key: "skin", name: { en: "Skin", da: "Hud" }, type: "choice", options, shelfLifeDays: 100 };
	await db().trait.create({ data: { ...of, id: traits.skin, ...skin } });
	await db().trait.create({ data: { ...of, id: traits.trip, key: "trip", name: { en: "Trip" }, type: "date" } });
	cream = newId();
	await db().product.create({
		data: { workspaceId, id: cream, externalId: "cream", title: "Mild cream", contentHash: "1" },
	});
	seen = (await mails.readMails()).length;
});

async function person(email: string, granted = true): Promise<string> {
	const identifier = normalIdentifier(workspaceId, { kind: "email", text: email });
	const at = days(-200);
	const profile = await transaction((tx) =>
		ensureProfile(tx, workspaceId, identifier ? [identifier] : [], { locale: "da", now: at, givenAt: at }),
	);
	if (granted) await consent(profile?.id ?? "", "granted", at);
	return profile?.id ?? "";
}

const consent = (profileId: string, action: string, at: Date) =>
	db().consentEvent.create({
		data: {
			...{ workspaceId, id: newId(), profileId, purposeId: purpose, noticeId: newId(), noticeHash: "" },
			...{ action, method: "tap", at },
		},
	});

const know = (profileId: string, trait: "skin" | "trip", value: TraitContent, at: Date, purposes = [purpose]) =>
	transaction((tx) =>
		recordValues(tx, { workspaceId, profileId }, [
			{ trait: { id: traits[trait] }, value, source: "quiz", purposes, at },
		]),
	);

const buy = (id: string, email: string, at: Date, under = purpose, product = "cream") =>
	addOrders(
		workspace.scope,
		{
			purpose: under,
			orders: [
				{
					...{ id, orderedAt: at.toISOString(), currency: "EUR", total: 12 },
					customer: { email, phone: null, id: null },
					lines: [{ product, quantity: 1, price: 12 }],
				},
			],
		},
		at,
	);

const body = (trigger: Trigger, more: Partial<MessageBody> = {}): MessageBody => ({
	...{ name: "Message", trigger, purpose, quiz: null, active: true, everyDays: 30 },
	texts: {
		en: { subject: "Hello from {shop}", text: "In English." },
		da: { subject: "Hej fra {shop}", text: "På dansk." },
	},
	...more,
});
const save = (trigger: Trigger, more: Partial<MessageBody> = {}) =>
	saveMessage(workspace.scope, null, body(trigger, more), now);
const plan = (at = now) =>
	planMessages(at, (error) => {
		throw error;
	});

async function sent(at = now) {
	while (await sendDueMail(at));
	return (await mails.readMails()).slice(seen);
}
const stale = (ahead = 14): Trigger => ({ kind: "stale", traits: [traits.skin], days: ahead });
const order = (after = 7): Trigger => ({ kind: "order", what: { of: "anything" }, days: after });
const date = (ahead = 3): Trigger => ({ kind: "date", trait: traits.trip, days: ahead });

test("what goes stale is asked about by itself, once for each value that was said", async () => {
	const ida = await person("ida@example.com");
	await know(ida, "skin", "dry", days(-90));
	await save(stale());
	expect(await plan(days(-5))).toBe(0);
	expect(await plan(now)).toBe(1);
	expect(await plan(days(5))).toBe(0);
	expect(await plan(days(16))).toBe(0);
	const [mail, ...more] = await sent();
	expect(more).toEqual([]);
	expect(mail).toMatchObject({ to: "ida@example.com", subject: "Hej fra Nord" });
	expect(mail?.text).toContain("• Hud: Tør");
	expect(mail?.text).toMatch(/\/me\/[\w-]{65}\/still$/m);
	expect(mail?.text).toMatch(/\/me\/[\w-]{65}$/m);
	expect(mail?.text).toMatch(
		/^List-Unsubscribe: <http\S+\/me\/[\w-]{65}>\nList-Unsubscribe-Post: List-Unsubscribe=One-Click$/m,
	);
	// Said anew, it goes stale anew.
	await know(ida, "skin", "dry", days(2));
	expect(await plan(days(95))).toBe(1);
	expect(await mailsSent(workspaceId, ida)).toEqual([
		{ id: expect.any(String), kind: "message", message: "Message", at: now },
	]);
	expect(await listMessages(workspace.scope, days(1))).toMatchObject([{ sent: 1, sentLately: 1 }]);
});

test("an order is asked about some days later, with its product, and only the one that is meant", async () => {
	await person("ida@example.com");
	const meant = { kind: "order" as const, what: { of: "product" as const, product: cream }, days: 7 };
	await save(meant, { texts: { en: { subject: "How is {product}?", text: "Tell us." } } });
	await buy("1", "ida@example.com", days(-6));
	await buy("2", "ida@example.com", days(-7), purpose, "other");
	expect(await plan(now)).toBe(0);
	expect(await plan(days(1))).toBe(1);
	const [mail] = await sent(days(1));
	expect(mail?.subject).toBe("How is Mild cream?");
	await buy("3", "ida@example.com", days(-2));
	// Two within thirty days are one.
	expect(await plan(days(6))).toBe(0);
});

test("an order that was over before the message was there, or is late, is left alone", async () => {
	await person("ida@example.com");
	await buy("1", "ida@example.com", days(-14));
	await save(order());
	expect(await plan(now)).toBe(0);
	expect(await previewMessage(workspace.scope, { ...body(order()), id: null }, now)).toMatchObject({ people: 0 });
	await db().message.updateMany({ where: { workspaceId }, data: { ranAt: null } });
	expect(await plan(days(-1))).toBe(1);
});

test("a day that was named brings a mail before it, not after", async () => {
	const ida = await person("ida@example.com");
	await know(ida, "trip", epochDay(days(10)), days(-1));
	await save(date(), { texts: { en: { subject: "Soon", text: "Your day is {date}." } } });
	expect(await plan(days(6))).toBe(0);
	expect(await plan(days(8))).toBe(1);
	const [mail] = await sent(days(8));
	expect(mail?.text).toContain("Your day is 12. marts 2026.");
	await know(await person("eve@example.com"), "trip", epochDay(days(-20)), days(-30));
	expect(await plan(days(9))).toBe(0);
});

test("the purpose check decides as the mail goes out", async () => {
	const [ida, eve, ann] = [
		await person("ida@example.com"),
		await person("eve@example.com"),
		await person("ann@example.com"),
	];
	for (const one of ["ida", "eve", "ann"]) await buy(one, `${one}@example.com`, days(-8));
	const bo = await person("bo@example.com");
	await know(bo, "skin", "dry", days(-90));
	await save(order());
	await save(stale());
	expect(await plan()).toBe(4);
	await consent(ida, "withdrawn", now);
	await db().profile.updateMany({ where: { workspaceId, id: eve }, data: { restrictedAt: now } });
	await eraseProfile({ workspaceId, actorId: null, by: "person" }, ann, now);
	await know(bo, "skin", "dry", days(0.001));
	expect(await sent(days(0.01))).toEqual([]);
	expect(await db().personMail.count({ where: { workspaceId, sentAt: { not: null } } })).toBe(0);
});

test("turned off or deleted, nothing more goes out", async () => {
	await person("ida@example.com");
	await buy("1", "ida@example.com", days(-8));
	const id = await save(order());
	expect(await plan()).toBe(1);
	await setActive(workspace.scope, id, false, now);
	expect(await sent()).toEqual([]);
	await person("eve@example.com");
	await buy("2", "eve@example.com", days(-8));
	expect(await plan(days(1))).toBe(0);
	await setActive(workspace.scope, id, true, now);
	expect(await plan(days(1))).toBe(1);
	await deleteMessage(workspace.scope, id, now);
	expect(await sent(days(1))).toEqual([]);
});

test("two processes at once, and a crash between, bring one mail", async () => {
	for (let one = 0; one < 5; one++) {
		await person(`p${one}@example.com`);
		await buy(`${one}`, `p${one}@example.com`, days(-8));
	}
	const id = await save(order());
	const [first, second] = await Promise.all([plan(), plan()]);
	expect(first + second).toBe(5);
	// As if the process had ended before it was noted.
	await db().message.updateMany({ where: { workspaceId, id }, data: { ranAt: null } });
	expect(await plan(days(0.1))).toBe(0);
	expect(await sent()).toHaveLength(5);
	// The database holds to it, whatever a program thinks.
	const { id: _, ...mail } = await db().personMail.findFirstOrThrow({ where: { workspaceId } });
	await expect(db().personMail.create({ data: { ...mail, id: newId() } })).rejects.toMatchObject({ code: "P2002" });
});

test("a preview says who gets it and what the others are lost to; planning comes to the same", async () => {
	const one = async (name: string, more: { granted?: boolean; under?: string } = {}) => {
		const id = await person(`${name}@example.com`, more.granted);
		await buy(name, `${name}@example.com`, days(-8), more.under);
		return id;
	};
	await one("ida");
	await one("eve");
	const restricted = await one("restricted");
	await db().profile.updateMany({ where: { workspaceId, id: restricted }, data: { restrictedAt: now } });
	const wishes = await one("wishes");
	await db().profile.updateMany({ where: { workspaceId, id: wishes }, data: { mailEvery: 30 } });
	const had = { workspaceId, profileId: wishes, kind: "still-true", address: "", locale: "en", createdAt: days(-29) };
	await db().personMail.create({ data: { id: newId(), ...had } });
	const elsewhere = await one("elsewhere", { under: other });
	await db().consentEvent.create({
		data: {
			...{ workspaceId, id: newId(), profileId: elsewhere, purposeId: other, noticeId: newId(), noticeHash: "" },
			...{ action: "granted", method: "tap", at: now },
		},
	});
	const nameless = await one("nameless");
	const known = await db().identifier.findFirstOrThrow({ where: { workspaceId, profileId: nameless } });
	await db().identifier.create({ data: { ...known, kind: "external", ciphertext: new Uint8Array(known.ciphertext) } });
	await db().identifier.deleteMany({ where: { workspaceId, profileId: nameless, kind: "email" } });
	await db().orderIdentifier.updateMany({ where: { workspaceId, hash: known.hash }, data: { kind: "external" } });
	const ask = { ...body(order()), id: null };
	expect(await previewMessage(workspace.scope, ask, now)).toMatchObject({
		...{ people: 6, reachable: 2 },
		lost: { restricted: 1, wish: 1, "other-purpose": 1, "no-address": 1, "no-consent": 0, lately: 0, stale: 0 },
	});
	const id = await save(order());
	expect(await plan()).toBe(2);
	await buy("again", "ida@example.com", days(-7));
	expect(await previewMessage(workspace.scope, { ...ask, id }, days(1))).toMatchObject({
		people: 5,
		lost: { lately: 1 },
	});
	// An order is joined by consent to its own purpose; who takes that back has no occasion any more.
	await consent(wishes, "withdrawn", now);
	expect(await previewMessage(workspace.scope, { ...ask, id }, days(1))).toMatchObject({ people: 4 });
	const skin = await person("skin@example.com", false);
	await know(skin, "skin", "dry", days(-90));
	expect(await previewMessage(workspace.scope, { ...body(stale()), id: null }, now)).toMatchObject({
		...{ people: 1, lost: { "no-consent": 1 } },
	});
});

test("a pause holds until its day, also for a mail that is queued already", async () => {
	const ida = await person("ida@example.com");
	await buy("1", "ida@example.com", days(-8));
	await save(order());
	const pause = (mailAfter: Date) => db().profile.updateMany({ where: { workspaceId, id: ida }, data: { mailAfter } });
	await pause(days(3));
	expect(await previewMessage(workspace.scope, { ...body(order()), id: null }, now)).toMatchObject({
		lost: { wish: 1 },
	});
	expect(await plan()).toBe(0);
	expect(await plan(days(3))).toBe(1);
	await pause(days(9));
	expect(await sent(days(3))).toEqual([]);
});

test("merging keeps what was sent with the person, and undoing gives it back", async () => {
	const [ida, ada] = [await person("ida@example.com"), await person("ada@example.com")];
	await buy("1", "ida@example.com", days(-8));
	await buy("2", "ada@example.com", days(-8));
	await save(order());
	expect(await plan()).toBe(2);
	const merge = await transaction((tx) =>
		mergeProfiles(tx, { workspaceId, winner: ida, loser: ada, rule: "staff", actor: null, at: now }),
	);
	expect(await db().personMail.count({ where: { workspaceId, profileId: ida } })).toBe(2);
	await db().message.updateMany({ where: { workspaceId }, data: { everyDays: 1 } });
	expect(await plan(days(2))).toBe(0);
	await undoMerge(workspace.scope, merge, days(2));
	expect(await db().personMail.count({ where: { workspaceId, profileId: ada } })).toBe(1);
	expect(await plan(days(3))).toBe(0);
});

test("erasing a person erases what was sent to them", async () => {
	const ida = await person("ida@example.com");
	await buy("1", "ida@example.com", days(-8));
	await save(order());
	await plan();
	expect(await sent()).toHaveLength(1);
	await eraseProfile({ workspaceId, actorId: null, by: "person" }, ida, now);
	expect(await db().personMail.count({ where: { workspaceId } })).toBe(0);
	expect((await mails.readMails()).filter(({ to }) => to === "ida@example.com")).toEqual([]);
});

test("is refused for what isn't there, for a trait without the purpose, to viewers and strangers", async () => {
	await expect(save({ kind: "date", trait: traits.skin, days: 3 })).rejects.toMatchObject({ code: "invalid-input" });
	await expect(save(order(), { quiz: newId() })).rejects.toMatchObject({ issues: [{ path: "quiz" }] });
	await expect(save(stale(), { purpose: other })).rejects.toMatchObject({ code: "lack-of-purpose" });
	expect(await db().message.count({ where: { workspaceId } })).toBe(0);
	const id = await save(order());
	const { scope: viewer } = await addMember(workspace, "viewer");
	await expect(saveMessage(viewer, id, body(order()))).rejects.toMatchObject({ code: "forbidden" });
	await expect(setActive(viewer, id, false)).rejects.toMatchObject({ code: "forbidden" });
	await expect(deleteMessage(viewer, id)).rejects.toMatchObject({ code: "forbidden" });
	const { scope: stranger } = await makeWorkspace("Other");
	await expect(setActive(stranger, id, false)).rejects.toMatchObject({ code: "not-found" });
	await expect(deleteMessage(stranger, id)).rejects.toMatchObject({ code: "not-found" });
	expect(await listMessages(stranger)).toEqual([]);
	await buy("1", "ida@example.com", days(-8));
	expect(await previewMessage(stranger, { ...body(order()), id }, now)).toMatchObject({ people: 0 });
});
