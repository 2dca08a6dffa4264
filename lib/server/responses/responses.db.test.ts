import { beforeEach, describe, expect, test } from "vitest";
import { AppError } from "@/lib/contracts/errors";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import { choices, consent, said } from "@/lib/quiz/testing/golden/sequence";
import type { EventBatch } from "@/lib/quiz/wire";
import { changeCatalog, raiseOverlay } from "@/lib/server/catalog/lock-catalog";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { createLink } from "@/lib/server/publish/create-link";
import { publishQuiz } from "@/lib/server/publish/publish-quiz";
import { pauseQuiz, unpublishQuiz } from "@/lib/server/publish/set-status";
import { acceptBatch } from "./accept-batch";
import { eraseResponse } from "./erase-response";
import { projectResponses } from "./project-responses";
import { unseal } from "./seal";
import { signUp } from "./sign-up";
import { type GoldenQuiz, origin, publishGoldenQuiz } from "./testing/golden-quiz";
import { email, name, oneRun, toTheEnd } from "./testing/one-run";

const now = new Date("2026-03-02T09:00:00Z");
const code = (wanted: string) => (error: unknown) => error instanceof AppError && error.code === wanted;
const refused = (promise: Promise<unknown>, wanted: string) => expect(promise).rejects.toSatisfy(code(wanted));

let golden: GoldenQuiz;
let run: ReturnType<typeof oneRun>;
let response: string;

beforeEach(async () => {
	golden = await publishGoldenQuiz();
	response = newId();
	run = oneRun(golden, now, response);
});

const send = (batch: EventBatch) => acceptBatch(batch, { now });
const key = () => ({ workspaceId: golden.scope.workspaceId, id: response });
const row = () => db().response.findUniqueOrThrow({ where: { workspaceId_id: key() } });
const rejections = () => db().rejection.findMany({ where: { workspaceId: golden.scope.workspaceId } });

const finish = (granted = true, more: Partial<EventBatch> = {}) =>
	send(run(toTheEnd(granted), { personal: [name, email], ...more }));

describe("taking a batch", () => {
	test("makes the response once, with where it came from and nothing of who sent it", async () => {
		const link = await createLink(golden.scope, golden.quizId, { name: "L", source: "s", medium: "m", campaign: "c" });
		const from = { ...origin, locale: "da-DK", utm: { source: "s" }, referrerHost: "example.com", link: link.code };
		await send(run([{ type: "screen", screen: "s-skin" }], { origin: from }));
		await send(run([said("q-skin", choices("c-dry"))], { origin: { ...origin, utm: { source: "later" } } }));
		expect(await row()).toMatchObject({
			...{ linkId: link.id, locale: "da", utm: { source: "s" }, referrerHost: "example.com", device: "phone" },
			...{ createdAt: now, startedAt: now, completedAt: null, revision: 2, test: false },
		});
	});

	test("answers a copy as it answered the first, and counts it", async () => {
		const batch = run(toTheEnd(true), { personal: [name, email] });
		const first = await send(batch);
		const copies = await Promise.all([send(batch), send(batch)]);
		expect(first).toMatchObject({ duplicate: false, accepted: 9, missing: [] });
		for (const copy of copies) {
			expect(copy).toMatchObject({ duplicate: true, accepted: 0 });
			expect(copy.result).toEqual(first.result);
		}
		expect((await row()).duplicateBatches).toBe(2);
		expect(await db().eventBatch.count({ where: { responseId: response } })).toBe(1);
		expect(await db().personalValue.count({ where: { responseId: response } })).toBe(2);
	});

	test("comes to the same when all batches of a new response arrive at once", async () => {
		const batches = toTheEnd(true).map((step) => run([step], { personal: [name, email] }));
		const replies = await Promise.all(batches.toReversed().map(send));
		expect(replies.filter(({ result }) => result !== null)).toHaveLength(1);
		expect(await row()).toMatchObject({ completedAt: now, revision: 9, state: { accepted: 9, waitingFor: [] } });
	});

	test("takes no end of batches for one response from nobody, and counts what it refuses", async () => {
		await send(run([said("q-skin", choices("c-dry"))]));
		const filler = Array.from({ length: 1999 }, () => ({
			...{ workspaceId: golden.scope.workspaceId, responseId: response },
			...{ id: newId(), events: [], receivedAt: now },
		}));
		await db().eventBatch.createMany({ data: filler });
		await db().response.updateMany({ where: { id: response }, data: { revision: 2000 } });
		await refused(send(run([said("q-skin", choices("c-oily"))])), "gone");
		expect(await rejections()).toMatchObject([{ reason: "too-many", count: 1 }]);
		expect(await db().eventBatch.count({ where: { responseId: response } })).toBe(2000);
	});

	test("names what is missing, and gives the result once it has come", async () => {
		const first = run([said("q-skin", choices("c-dry"))]);
		const rest = run(toTheEnd(true).slice(1), { personal: [name, email] });
		expect(await send(rest)).toMatchObject({ missing: [0], result: null });
		expect((await send(first)).result).not.toBeNull();
	});

	test("shows the result in the language it is asked for in, with links, reasons and prices", async () => {
		const { result } = await finish(true, { origin: { ...origin, locale: "da" } });
		const item = result?.slots.flatMap(({ items }) => items)[0];
		expect(result?.heading).toBe("Din rutine");
		expect(item?.url).toMatch(/^https:\/\/shop\.example\//);
		expect(item?.price).toMatch(/,00\skr\.$/);
		expect(item?.reasons[0]).toMatch(/^Fordi du svarede »/);
	});

	test("what many answer alike is stored and shown as to the first, at the prices of its moment", async () => {
		const { workspaceId } = golden.scope;
		const finishOne = async (locale = "da") => {
			const one = oneRun(golden, now);
			const batch = one(toTheEnd(true), { personal: [name, email], origin: { ...origin, locale } });
			const { result } = await send(batch);
			const stored = await db().response.findUniqueOrThrow({
				where: { workspaceId_id: { workspaceId, id: batch.response } },
			});
			return { result, stored: stored.result };
		};
		const [first, ...others] = [await finishOne(), await finishOne(), await finishOne(), await finishOne()];
		for (const other of others) expect(other).toEqual(first);
		expect((await finishOne("en")).result?.heading).toBe("Your routine");
		await changeCatalog(workspaceId, async (tx) => {
			await tx.variant.updateMany({ where: { workspaceId }, data: { price: 777 } });
			await raiseOverlay(tx, workspaceId);
		});
		const { result } = await finishOne();
		const items = result?.slots.flatMap((slot) => slot.items) ?? [];
		expect(items.map(({ price }) => price)).toEqual(items.map(() => expect.stringContaining("777")));
	});

	test("refuses unknown quizzes and versions, and counts what it can", async () => {
		await refused(send(run([{ type: "complete" }], { quiz: "nowhere" })), "not-found");
		const other = await publishGoldenQuiz();
		await refused(send(run([{ type: "complete" }], { version: other.versionId })), "not-found");
		expect(await rejections()).toMatchObject([{ reason: "unknown-version", count: 1 }]);
		expect(await db().response.count({ where: { id: response } })).toBe(0);
	});

	test("counts each of many refusals at once", async () => {
		const version = newId();
		const sent = Array.from({ length: 30 }, () => refused(send(run([{ type: "complete" }], { version })), "not-found"));
		await Promise.all(sent);
		expect(await rejections()).toMatchObject([{ reason: "unknown-version", count: 30 }]);
	});

	test("keeps a response on its version, also when another is live", async () => {
		await send(run([said("q-skin", choices("c-dry"))]));
		const { versionId } = await publishQuiz(golden.scope, golden.quizId, { id: newId(), revision: 0, note: "" });
		await refused(send(run([{ type: "complete" }], { version: versionId })), "conflict");
		expect((await send(run([said("q-tight", choices("c-tight-yes"))]))).accepted).toBe(1);
		expect(await rejections()).toMatchObject([{ reason: "other-version", count: 1 }]);
	});

	test.each([
		["paused", () => pauseQuiz(golden.scope, golden.quizId, {})],
		["unpublished", () => unpublishQuiz(golden.scope, golden.quizId)],
	])("a %s quiz takes no new runs, but lets one that began go on", async (reason, close) => {
		const begun = run([said("q-skin", choices("c-dry"))]);
		await send(begun);
		await close();
		await refused(send({ ...begun, id: newId(), response: newId() }), "gone");
		expect((await finish()).result).not.toBeNull();
		expect(await rejections()).toMatchObject([{ reason, count: 1 }]);
	});

	test("a stranger's response under the same id is another response", async () => {
		await finish();
		const other = await publishGoldenQuiz();
		const theirs = run([{ type: "complete" }], { quiz: other.slug, version: other.versionId });
		expect(await send(theirs)).toMatchObject({ result: null, accepted: 1 });
		expect(await db().response.count({ where: { id: response } })).toBe(2);
	});
});

describe("what was typed", () => {
	test("is stored apart, encrypted, bound to its place", async () => {
		await finish();
		const stored = await db().personalValue.findMany({ where: { responseId: response }, orderBy: { kind: "asc" } });
		const [first, second] = stored;
		if (!first || !second) throw new Error("two values were typed");
		const place = { workspaceId: golden.scope.workspaceId, responseId: response };
		expect(unseal(first.ciphertext, { ...place, id: first.id })).toBe("ida@example.com");
		expect(() => unseal(first.ciphertext, { ...place, id: second.id })).toThrow();
		const everything = JSON.stringify([
			await row(),
			await db().eventBatch.findMany({ where: { responseId: response } }),
		]);
		expect(everything).not.toContain("ida@example.com");
		expect(everything).not.toContain("Ida");
	});

	test("is not kept when no question asks for it", async () => {
		const stray = { ...name, id: newId(), question: "q-skin" };
		const long = { ...name, id: newId(), value: "x".repeat(500) };
		await send(run([said("q-skin", choices("c-dry"))], { personal: [stray, long] }));
		expect(await db().personalValue.count({ where: { responseId: response } })).toBe(0);
	});

	test("is erased for good by staff, with an audit line, and by no stranger", async () => {
		await finish();
		const other = await publishGoldenQuiz();
		await refused(eraseResponse(other.scope, response), "not-found");
		await refused(eraseResponse({ ...golden.scope, role: "viewer" }, response), "forbidden");
		expect(await eraseResponse(golden.scope, response, now)).toBe(2);
		expect(await eraseResponse(golden.scope, response)).toBe(0);
		const stored = await db().personalValue.findMany({ where: { responseId: response } });
		expect(stored.map(({ ciphertext, erasedAt }) => [ciphertext.length, erasedAt])).toEqual([
			[0, now],
			[0, now],
		]);
		const lines = await db().auditLine.findMany({ where: { subject: response, action: "response.erased" } });
		expect(lines).toHaveLength(2);
	});
});

describe("consent", () => {
	const ledger = () => db().consentEvent.findMany({ where: { responseId: response }, orderBy: { id: "asc" } });

	test("is granted by a ticked box on the path, on the exact text shown, once", async () => {
		const batch = run(toTheEnd(true), { personal: [name, email], origin: { ...origin, locale: "da" } });
		await send(batch);
		await send(batch);
		const [entry, ...more] = await ledger();
		const notice = await db().notice.findFirst({ where: { id: entry?.noticeId ?? "" } });
		expect(more).toEqual([]);
		expect(entry).toMatchObject({ action: "granted", method: "tap", purposeId: purposes.adviceByEmail });
		expect(notice).toMatchObject({ text: "da: adviceByEmail", hash: entry?.noticeHash });
	});

	test("makes no difference to the result", async () => {
		const results = [];
		for (const granted of [true, false]) {
			const typed = { name: { ...name, id: newId() }, email: { ...email, id: newId() } };
			const ids = new Map([
				[name.id, typed.name.id],
				[email.id, typed.email.id],
			]);
			const steps = JSON.parse(JSON.stringify(toTheEnd(granted)), (_, part) => ids.get(part) ?? part);
			const batch = oneRun(golden, now)(steps, { personal: [typed.name, typed.email] });
			results.push((await send(batch)).result);
		}
		expect(results[0]).not.toBeNull();
		expect(results[0]).toEqual(results[1]);
	});

	test("an unticked box is no event, unless it takes back what was granted", async () => {
		await finish(false);
		expect(await ledger()).toEqual([]);
		await send(run([said("q-consent", consent(true)), { type: "complete" }]));
		await send(run([said("q-consent", consent(false)), { type: "complete" }]));
		expect((await ledger()).map(({ action }) => action)).toEqual(["granted", "withdrawn"]);
	});

	test("waits where its purpose wants confirming by mail, and asks once", async () => {
		const purpose = { workspaceId: golden.scope.workspaceId, id: purposes.adviceByEmail };
		await db().purpose.updateMany({ where: purpose, data: { confirmed: true } });
		await finish(true);
		await send(run([said("q-consent", consent(true)), { type: "complete" }]));
		expect((await ledger()).map(({ action }) => action)).toEqual(["requested"]);
		await send(run([said("q-consent", consent(false)), { type: "complete" }]));
		expect((await ledger()).map(({ action }) => action)).toEqual(["requested", "withdrawn"]);
	});

	test("below the result is kept once, with the address encrypted", async () => {
		const request = {
			...{ id: newId(), response, quiz: golden.slug, version: golden.versionId, locale: "en" },
			...{ email: "ida@example.com", consents: [{ id: newId(), purpose: purposes.newsletter }] },
		};
		await refused(signUp(request, { now }), "not-found");
		await finish(false);
		await signUp(request, { now });
		await signUp(request, { now });
		expect(await ledger()).toMatchObject([{ action: "granted", purposeId: purposes.newsletter }]);
		expect(await db().personalValue.count({ where: { responseId: response, questionId: "" } })).toBe(1);
		const foreign = { ...request, id: newId(), consents: [{ id: newId(), purpose: purposes.adviceByEmail }] };
		await refused(signUp(foreign, { now }), "invalid-input");
		const other = await publishGoldenQuiz();
		await refused(signUp({ ...request, quiz: other.slug, version: other.versionId }, { now }), "not-found");
	});
});

describe("projecting", () => {
	test("makes the rows that analytics counts, and the same rows again", async () => {
		const { result } = await finish();
		const slot = result?.slots.find(({ items }) => items.length > 0);
		const product = slot?.items[0]?.product ?? "";
		await send(run([{ type: "screen", screen: "s-skin" }]));
		const click = { type: "click" as const, product, slot: slot?.id ?? "" };
		await acceptBatch({ ...run([]), events: [{ ...click, id: newId(), seq: 10, at: 0 }] }, { now });
		while ((await projectResponses({ limit: 2 })) > 0);
		const once = await rows();
		expect(once.answers).toHaveLength(8);
		expect(once.answers).toContainEqual(expect.objectContaining({ questionId: "q-skin", choiceId: "c-dry" }));
		expect(once.answers).toContainEqual(expect.objectContaining({ questionId: "q-scent", status: "declined" }));
		expect(once.answers).toContainEqual(expect.objectContaining({ questionId: "q-budget", number: 50 }));
		expect(once.screens).toMatchObject([{ screenId: "s-skin", passed: true }]);
		expect(once.shown).toContainEqual(expect.objectContaining({ productId: product, clickedAt: now }));
		expect(once.shown.find(({ productId }) => productId === product)?.credited).toContain("c-dry");
		await db().response.updateMany({ where: { id: response }, data: { projected: -1 } });
		expect(await projectResponses({ limit: 10 })).toBe(1);
		expect(await rows()).toEqual(once);
	});

	test("shares the work between processes", async () => {
		for (let at = 0; at < 6; at++) await send(run([said("q-skin", choices("c-dry"))], { response: newId() }));
		const done = await Promise.all([1, 2, 3].map(() => projectResponses({ limit: 2 })));
		expect(done.reduce((sum, count) => sum + count, 0)).toBe(6);
		expect(await projectResponses({ limit: 2 })).toBe(0);
	});

	async function rows() {
		const where = { workspaceId: golden.scope.workspaceId, responseId: response };
		return {
			answers: await db().responseAnswer.findMany({ where, orderBy: { questionId: "asc" } }),
			screens: await db().responseScreen.findMany({ where }),
			shown: await db().recommendation.findMany({ where, orderBy: [{ slotId: "asc" }, { position: "asc" }] }),
		};
	}
});
