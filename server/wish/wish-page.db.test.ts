import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import { changeCatalog } from "@/lib/server/catalog/lock-catalog";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { confirmOptIn } from "@/lib/server/people/consent/opt-in";
import { makePersonLink, openLink } from "@/lib/server/people/consent/person-link";
import { eraseProfile } from "@/lib/server/people/erase/erase-profile";
import { sendDueMail } from "@/lib/server/people/mails/send-due";
import { mergeProfiles } from "@/lib/server/people/merge/merge-profiles";
import { undoMerge } from "@/lib/server/people/merge/undo-merge";
import { planMessages } from "@/lib/server/people/messages/plan-messages";
import { saveMessage, setActive } from "@/lib/server/people/messages/save-message";
import { getPerson } from "@/lib/server/people/person/get-person";
import { endWish } from "@/lib/server/people/wishes/end-wish";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { oneRun, toTheEnd } from "@/lib/server/responses/testing/one-run";
import { openMailFolder } from "@/lib/server/testing/mails";
import { addMember, makeWorkspace } from "@/lib/server/testing/make-workspace";
import { handleShopper } from "../shopper";

vi.mock("../page/shopper-files", () => ({ shopperFiles: () => ({ names: {}, find: () => null }) }));

let mails: Awaited<ReturnType<typeof openMailFolder>>;
let golden: GoldenQuiz;
let workspaceId: string;
let message: string;
let product: string;
let seen: number;
/** Each test's requests come from elsewhere: they are limited by address. */
let address: string;

beforeAll(async () => {
	mails = await openMailFolder();
});
afterAll(() => mails.remove());
beforeEach(async () => {
	await db().message.updateMany({ where: {}, data: { active: false } });
	await db().personMail.updateMany({ where: {}, data: { dueAt: null } });
	golden = await publishGoldenQuiz((quiz) => ({ ...quiz, stock: { soldOut: "show", least: 2 } }));
	workspaceId = golden.scope.workspaceId;
	address = newId();
	message = await saveMessage(golden.scope, null, {
		...{
			name: "Back",
			trigger: { kind: "wish" },
			purpose: purposes.newsletter,
			quiz: null,
			active: true,
			everyDays: 1,
		},
		texts: { en: { subject: "{product} is back", text: "For {price}." } },
	});
	product = (await answer())[0]?.product ?? "";
	seen = (await mails.readMails()).length;
});

/** What is recommended to somebody who answers. */
async function answer() {
	const reply = await acceptBatch(oneRun(golden, new Date())(toTheEnd(false)), { now: new Date() });
	return reply.result?.slots.flatMap(({ items }) => items) ?? [];
}

const stock = (available: boolean, more: { stock?: number | null; price?: number } = {}) =>
	changeCatalog(workspaceId, async (tx) => {
		await tx.variant.updateMany({ where: { workspaceId, productId: product }, data: { available, ...more } });
	});

async function ask(url: string, fields?: Record<string, string>) {
	const reply = await handleShopper({
		method: fields ? "POST" : "GET",
		url,
		headers: {},
		body: new TextEncoder().encode(fields ? new URLSearchParams(fields).toString() : ""),
		address,
	});
	return { status: reply?.status, location: reply?.headers.location ?? "", text: String(reply?.body) };
}
const form = () => `/q/${golden.slug}/wish?${new URLSearchParams({ product, lang: "en" })}`;
const notice = async () => {
	const where = { workspaceId, purposeId: purposes.newsletter, locale: "en" };
	return (await db().notice.findFirstOrThrow({ where, orderBy: { number: "desc" } })).id;
};
const wish = async (email = "ida@example.com") => ask(form(), { email, agree: await notice() });
const plan = (at = new Date()) =>
	planMessages(at, (error) => {
		throw error;
	});
async function sent() {
	while (await sendDueMail(later(60)));
	return (await mails.readMails()).slice(seen);
}
const later = (minutes: number) => new Date(Date.now() + minutes * 60_000);

test("what is sold out says where to ask, and only while somebody tells", async () => {
	const shown = async () => (await answer()).find((item) => item.product === product);
	expect((await shown())?.tellMe).toBeUndefined();
	await stock(false);
	const found = await shown();
	expect(found?.tellMe?.text).toBe("Tell me when it is back");
	expect((await ask(found?.tellMe?.url ?? "")).text).toContain("Tell me when it is back");
	await setActive(golden.scope, message, false);
	expect((await answer()).some(({ tellMe }) => tellMe)).toBe(false);
	expect((await ask(form())).status).toBe(404);
});

test("a wish is noted, told once the product can be had, and over then", async () => {
	await stock(false);
	const { text } = await ask(form());
	expect(text).not.toMatch(/<input[^>]* checked/);
	expect(text).not.toContain("<script");
	const done = await wish();
	expect([done.status, done.location]).toEqual([303, `${form()}&done=noted`]);
	expect((await ask(done.location)).text).toContain("We write to you once it is so.");
	await wish();
	expect(await db().wish.count({ where: { workspaceId } })).toBe(1);
	expect((await sent()).map(({ subject }) => subject)).toEqual(["What you agreed to with Golden"]);
	expect(await plan()).toBe(0);
	// Fewer pieces than the quiz takes for none.
	await stock(true, { stock: 1 });
	expect(await plan(later(2))).toBe(0);
	await stock(true, { stock: 2 });
	expect(await plan(later(4))).toBe(1);
	const [, mail, ...more] = await sent();
	expect(more).toEqual([]);
	expect(mail?.subject).toMatch(/ is back$/);
	expect(mail?.text).toMatch(/For .*\d/);
	expect(await db().wish.findFirst({ where: { workspaceId } })).toMatchObject({ fulfilledAt: expect.any(Date) });
	expect(await plan(later(6))).toBe(0);
	// Asked for again, it is a wish of its own.
	await stock(false);
	await wish();
	await stock(true, { stock: 9 });
	expect(await plan(later(3 * 24 * 60))).toBe(1);
});

test("of what can be had, a price below today's is told", async () => {
	await stock(true, { stock: null, price: 20 });
	expect((await ask(form())).text).toContain("Tell me when it costs less");
	await wish();
	expect(await db().wish.findFirst({ where: { workspaceId } })).toMatchObject({ kind: "price" });
	await stock(true, { price: 20 });
	expect(await plan(later(2))).toBe(0);
	await stock(true, { price: 19.5 });
	expect(await plan(later(4))).toBe(1);
	expect((await sent()).at(-1)?.text).toContain("19.50");
});

test("a purpose that wants confirming is asked for by mail first, and nobody is told before", async () => {
	await db().purpose.updateMany({ where: { workspaceId, id: purposes.newsletter }, data: { confirmed: true } });
	await stock(false);
	expect((await wish()).location).toContain("done=confirm");
	await stock(true);
	expect(await plan(later(2))).toBe(0);
	const [asked] = await sent();
	expect(asked?.subject).toContain("Please confirm");
	const opened = await openLink(asked?.token ?? "", new Date());
	expect(opened && (await confirmOptIn(opened, new Date()))).toBe(true);
	expect(await plan(later(4))).toBe(1);
	// To whoever types an address the page says the same, whether or not it is known.
	expect((await wish()).location).toContain("done=confirm");
});

test("is refused without a tick, without an address, for another's product, and too often", async () => {
	await stock(false);
	expect((await ask(form(), { email: "ida@example.com" })).text).toContain("Please tick the box");
	expect((await ask(form(), { email: "ida@example.com", agree: newId() })).text).toContain("Please tick the box");
	const mistyped = await ask(form(), { email: "ida", agree: await notice() });
	expect(mistyped.text).toContain("Write an e-mail address");
	expect(mistyped.text).toMatch(/<input type="checkbox"[^>]* checked>/);
	const other = await makeWorkspace("Other");
	const theirs = { workspaceId: other.id, id: newId(), externalId: "1", title: "Theirs", contentHash: "1" };
	await db().product.create({ data: theirs });
	for (const wrong of [theirs.id, newId(), "x"])
		expect((await ask(`/q/${golden.slug}/wish?product=${wrong}`)).status).toBe(404);
	expect((await ask(`${form()}&variant=none`)).status).toBe(404);
	expect(await db().profile.count({ where: { workspaceId } })).toBe(0);
	for (let one = 0; one < 20; one++) await wish(`p${one}@example.com`);
	expect((await wish()).status).toBe(429);
});

test("is shown to the person and to members, and no longer wanted by either", async () => {
	await stock(false);
	await wish();
	const { id: profileId } = await db().profile.findFirstOrThrow({ where: { workspaceId } });
	const own = new URL(await makePersonLink(db(), { workspaceId, id: profileId }, new Date())).pathname;
	expect((await ask(own)).text).toContain("once it can be had again");
	const { wishes } = await getPerson(golden.scope, profileId);
	expect(wishes).toMatchObject([{ kind: "stock", endedAt: null }]);
	const id = wishes[0]?.id ?? "";
	const { scope: stranger } = await makeWorkspace("Other");
	await expect(endWish(stranger, profileId, id)).rejects.toMatchObject({ code: "not-found" });
	await ask(own, { way: "unwish", wish: id });
	expect((await ask(own)).text).toContain("no longer wanted since");
	await stock(true);
	expect(await plan(later(2))).toBe(0);
	await stock(false);
	await wish();
	const again = (await getPerson(golden.scope, profileId)).wishes[0]?.id ?? "";
	await endWish(golden.scope, profileId, again);
	await stock(true);
	expect(await plan(later(4))).toBe(0);
});

test("goes with the person when they are merged, undone and erased", async () => {
	await stock(false);
	await wish();
	await wish("ada@example.com");
	const [ida, ada] = await db().profile.findMany({ where: { workspaceId }, orderBy: { createdAt: "asc" } });
	const pair = { winner: ida?.id ?? "", loser: ada?.id ?? "" };
	const merge = await transaction((tx) =>
		mergeProfiles(tx, { workspaceId, ...pair, rule: "staff", actor: null, at: new Date() }),
	);
	const of = (profileId: string) => db().wish.count({ where: { workspaceId, profileId } });
	expect([await of(pair.winner), await of(pair.loser)]).toEqual([2, 0]);
	await undoMerge(golden.scope, merge, new Date());
	expect([await of(pair.winner), await of(pair.loser)]).toEqual([1, 1]);
	await eraseProfile({ workspaceId, actorId: null, by: "person" }, pair.winner, new Date());
	expect(await db().wish.findMany({ where: { workspaceId } })).toMatchObject([{ profileId: pair.loser }]);
});

test("viewers end no wish", async () => {
	const workspace = await makeWorkspace();
	const { scope: viewer } = await addMember(workspace, "viewer");
	await expect(endWish(viewer, newId(), newId())).rejects.toMatchObject({ code: "forbidden" });
});
