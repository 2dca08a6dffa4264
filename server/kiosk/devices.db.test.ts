import { beforeAll, describe, expect, test } from "vitest";
import { shopperPaths } from "@/lib/config/paths";
import type { DeviceRequest, DeviceState, PairReply } from "@/lib/contracts/devices";
import type { CandidatePack } from "@/lib/quiz/candidate-pack";
import { evaluate } from "@/lib/quiz/recommend";
import { choices, said } from "@/lib/quiz/testing/golden/sequence";
import type { DeviceBatch, EventBatch } from "@/lib/quiz/wire";
import { db } from "@/lib/server/db/client";
import { createDevice } from "@/lib/server/devices/create-device";
import { editDevice, revokeDevice } from "@/lib/server/devices/edit-device";
import { listDevices } from "@/lib/server/devices/list-devices";
import { makePairingLink } from "@/lib/server/devices/pairing";
import { newId } from "@/lib/server/new-id";
import { normalIdentifier } from "@/lib/server/people/identifiers";
import { takeResponse } from "@/lib/server/people/take-response";
import { perProcess } from "@/lib/server/per-process";
import { pauseQuiz } from "@/lib/server/publish/set-status";
import { type GoldenQuiz, publishGoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { email, name, oneRun, toTheEnd } from "@/lib/server/responses/testing/one-run";
import { TokenBuckets } from "@/lib/server/responses/token-buckets";
import { makeUser } from "@/lib/server/testing/make-user";
import type { RequestRecord } from "../reply/record";
import { takePost } from "../take-post";
import { sendDevicePack } from "./kiosk";

perProcess("new-responses", () => new TokenBuckets({ most: 1, perSecond: 0, keys: 10 }));

const hour = 3_600_000;
const request: DeviceRequest = {
	...{ name: "Fair, stand 4", mode: "kiosk", locale: "en", source: "fair", campaign: "spring", pin: "1234" },
};
let golden: GoldenQuiz;
beforeAll(async () => {
	golden = await publishGoldenQuiz();
});

async function post<T>(
	path: string,
	body: unknown,
	token?: string,
): Promise<{ status: number; body: T; code: string }> {
	const headers = token ? { authorization: `Device ${token}` } : {};
	const record = { method: "POST", url: path, headers, address: "203.0.113.9" };
	const sent = { ...record, body: new TextEncoder().encode(JSON.stringify(body)) };
	const reply = await takePost(new URL(`http://shopper${path}`), sent);
	const told = JSON.parse(reply?.body ?? "{}");
	return { status: reply?.status ?? 0, body: told, code: told.error?.code ?? "" };
}

const secretOf = (link: string) => link.split("#pair=")[1] ?? "";
const pair = (secret: string) => post<PairReply>(shopperPaths.devicePair(), { secret, appVersion: "1" });

async function pairedDevice(more: Partial<DeviceRequest> = {}, createdAt = new Date("2026-01-01")) {
	const { scope, quizId } = golden;
	const { id: deviceId } = await createDevice(scope, quizId, { ...request, ...more });
	await db().device.updateMany({ where: { workspaceId: scope.workspaceId, id: deviceId }, data: { createdAt } });
	const place = { quizId, deviceId };
	const { link } = await makePairingLink(scope, place, "https://quiz.example");
	const { body } = await pair(secretOf(link));
	return { place, deviceId, token: body.token };
}

const note = { staff: "", attested: "", notes: [], shown: null };
const fromDevice = (batch: EventBatch, more: Partial<DeviceBatch["device"]> = {}): DeviceBatch => ({
	...batch,
	device: { clock: Date.now(), ...note, ...more },
});
const handIn = (batch: DeviceBatch, token: string) =>
	post<{ accepted: number; duplicate: boolean }>(shopperPaths.batches(), batch, token);
const responseOf = (id: string) =>
	db().response.findUniqueOrThrow({
		where: { workspaceId_id: { workspaceId: golden.scope.workspaceId, id } },
		include: { consents: true, collected: true, personalValues: true },
	});
/** Typed anew in each run: a value's id is its own. */
function run(at: Date, mail = "ida@example.com", granted = true) {
	const [nameId, mailId] = [newId(), newId()];
	const renamed = JSON.parse(
		JSON.stringify(toTheEnd(granted)).replaceAll(name.id, nameId).replaceAll(email.id, mailId),
	) as ReturnType<typeof toTheEnd>;
	const personal = [
		{ ...name, id: nameId },
		{ ...email, id: mailId, value: mail },
	];
	return oneRun(golden, at)(renamed, { personal });
}

describe("pairing", () => {
	test("a link pairs once, and tells the device what it is to know", async () => {
		const { scope, quizId } = golden;
		const { id: deviceId } = await createDevice(scope, quizId, request);
		const { link, code } = await makePairingLink(scope, { quizId, deviceId }, "https://quiz.example");
		expect(link).toMatch(/^https:\/\/quiz\.example\/kiosk#pair=[\w-]{43}$/);
		expect(code).toMatch(/^<svg /);
		const { status, body } = await pair(secretOf(link));
		expect(status).toBe(200);
		expect(body).toMatchObject({ id: deviceId, mode: "kiosk", quiz: golden.slug, version: golden.versionId });
		expect(body.pin).toMatch(/^[\da-f]{32}\.[\da-f]{64}$/);
		expect(await pair(secretOf(link))).toMatchObject({ status: 410 });
		const token = await db().token.findFirstOrThrow({ where: { purpose: "device", subject: deviceId } });
		expect(token.hash).not.toContain(body.token);
	});

	test("a device that is paired again leaves the former browser without a token, and a newer link the older without use", async () => {
		const { place, token } = await pairedDevice();
		const older = await makePairingLink(golden.scope, place, "https://quiz.example");
		const newer = await makePairingLink(golden.scope, place, "https://quiz.example");
		expect((await pair(secretOf(older.link))).status).toBe(410);
		expect((await pair(secretOf(newer.link))).status).toBe(200);
		const report = { clock: Date.now(), unsent: 0, appVersion: "1" };
		expect(await post(shopperPaths.deviceReport(), report, token)).toMatchObject({
			status: 401,
			code: "not-signed-in",
		});
	});

	test("an editor makes them, a viewer doesn't, and another workspace's owner finds none", async () => {
		const { scope, quizId } = golden;
		const stranger = { workspaceId: newId(), userId: (await makeUser()).id, role: "owner" as const };
		await expect(createDevice({ ...scope, role: "viewer" }, quizId, request)).rejects.toMatchObject({
			code: "forbidden",
		});
		await expect(createDevice(stranger, quizId, request)).rejects.toMatchObject({ code: "not-found" });
		await expect(createDevice(scope, quizId, { ...request, pin: null })).rejects.toMatchObject({
			code: "invalid-input",
		});
		const { place } = await pairedDevice();
		await expect(editDevice(stranger, place, request)).rejects.toMatchObject({ code: "not-found" });
		await expect(revokeDevice(stranger, place)).rejects.toMatchObject({ code: "not-found" });
		await expect(listDevices(stranger, quizId)).rejects.toMatchObject({ code: "not-found" });
	});
});

describe("what a device is told", () => {
	test("it reports how it is, and learns of changes", async () => {
		const { place, deviceId, token } = await pairedDevice();
		await editDevice(golden.scope, place, { ...request, name: "Stand 5", pin: null });
		const report = { clock: Date.now() + 2 * hour, unsent: 7, appVersion: "2" };
		const { body } = await post<DeviceState>(shopperPaths.deviceReport(), report, token);
		expect(body).toMatchObject({ name: "Stand 5", revoked: false });
		const row = (await listDevices(golden.scope, golden.quizId)).find(({ id }) => id === deviceId);
		expect(row).toMatchObject({ unsent: 7, appVersion: "2", responses: 0 });
		expect(Math.round((row?.clockAheadMs ?? 0) / hour)).toBe(2);
	});

	test("its pack works out the same result, and holds no counts of stock", async () => {
		const { token } = await pairedDevice();
		const asked = (secret: string): RequestRecord => ({
			...{ method: "GET", url: "", body: new Uint8Array(), address: "203.0.113.9" },
			headers: { authorization: `Device ${secret}` },
		});
		const pack: CandidatePack = JSON.parse((await sendDevicePack(golden.versionId, asked(token))).body);
		const batch = run(new Date());
		const reply = await handIn(fromDevice(batch), token);
		expect(reply.status).toBe(200);
		const answers = Object.fromEntries(
			batch.events.flatMap((event) => (event.type === "answer" ? [[event.question, event.value]] : [])),
		);
		const own = evaluate(pack.document, pack.catalog, answers);
		const theirs = (reply.body as unknown as { result: { slots: { items: { product: string }[] }[] } }).result;
		expect(own?.slots.map(({ items }) => items.map(({ product }) => product))).toEqual(
			theirs.slots.map(({ items }) => items.map(({ product }) => product)),
		);
		expect(JSON.stringify(pack)).not.toMatch(/"stock":\d/);
		expect((await sendDevicePack(golden.versionId, asked("x".repeat(43)))).status).toBe(401);
		expect((await sendDevicePack(newId(), asked(token))).status).toBe(404);
	});
});

describe("what a device hands in", () => {
	test("comes in once, however often it is sent, with what was shown beside our own result, and as many as there are from one address", async () => {
		const { deviceId, token } = await pairedDevice();
		const shown = [{ slot: "s", products: ["p"] }];
		const batches = Array.from({ length: 5 }, () => fromDevice(run(new Date()), { shown }));
		for (const batch of [...batches, ...batches]) expect((await handIn(batch, token)).status).toBe(200);
		for (const { response } of batches) {
			const row = await responseOf(response);
			expect(row).toMatchObject({ duplicateBatches: 1, collected: { way: "kiosk", deviceId, shown } });
			expect(row.result).not.toBeNull();
			expect(row.consents).toMatchObject([{ method: "tap", attestation: "", action: "granted" }]);
		}
		expect((await listDevices(golden.scope, golden.quizId)).find(({ id }) => id === deviceId)?.responses).toBe(5);
	});

	test.each([
		["right", 0],
		["a day ahead", 24 * hour],
		["back in 1970", 10 * hour - Date.now()],
	])("has the time at which it was given, with a clock that is %s", async (_name, ahead) => {
		const { token } = await pairedDevice();
		const given = Date.now() - 3 * hour;
		const batch = fromDevice(run(new Date(given + ahead)), { clock: Date.now() + ahead });
		expect((await handIn(batch, token)).status).toBe(200);
		const { createdAt, completedAt, lastEventAt, consents } = await responseOf(batch.response);
		for (const time of [createdAt, completedAt, lastEventAt, consents[0]?.at]) {
			expect(Math.abs((time?.getTime() ?? 0) - given)).toBeLessThan(5_000);
		}
	});

	test("given before the person was erased stays erased, whatever the clock said; given after is taken", async () => {
		const { token } = await pairedDevice();
		const { workspaceId } = golden.scope;
		const mail = "erased@example.com";
		const hash = normalIdentifier(workspaceId, { kind: "email", text: mail })?.hash ?? "";
		await db().tombstone.create({
			data: { workspaceId, kind: "email", hash, at: new Date(Date.now() - hour) },
		});
		const ahead = 48 * hour;
		const clock = Date.now() + ahead;
		const before = fromDevice(run(new Date(clock - 2 * hour), mail), { clock });
		await handIn(before, token);
		await takeResponse({ workspaceId, responseId: before.response }, new Date());
		const erased = await responseOf(before.response);
		expect(erased.profileId).toBeNull();
		expect(erased.personalValues.map(({ ciphertext }) => ciphertext.length)).toEqual([0, 0]);
		const after = fromDevice(run(new Date(clock - hour / 2), mail), { clock });
		await handIn(after, token);
		await takeResponse({ workspaceId, responseId: after.response }, new Date());
		expect((await responseOf(after.response)).profileId).not.toBeNull();
	});

	test("is taken although the quiz was paused in the meantime", async () => {
		const other = await publishGoldenQuiz();
		const { id: deviceId } = await createDevice(other.scope, other.quizId, request);
		const { link } = await makePairingLink(other.scope, { quizId: other.quizId, deviceId }, "https://quiz.example");
		const { token } = (await pair(secretOf(link))).body;
		await pauseQuiz(other.scope, other.quizId, {});
		const batch = fromDevice(oneRun(other, new Date())([said("q-skin", choices("c-dry"))]));
		expect((await handIn(batch, token)).status).toBe(200);
		const report = { clock: Date.now(), unsent: 0, appVersion: "1" };
		const { body } = await post<DeviceState>(shopperPaths.deviceReport(), report, token);
		expect(body.version).toBeNull();
	});

	test("goes to its own quiz alone", async () => {
		const other = await publishGoldenQuiz();
		const { token } = await pairedDevice();
		const batch = fromDevice(oneRun(other, new Date())([said("q-skin", choices("c-dry"))]));
		expect(await handIn(batch, token)).toMatchObject({ status: 404 });
		expect(await handIn(batch, "x".repeat(43))).toMatchObject({ status: 401 });
	});

	test("after it was revoked: what was given before then is taken, what came later is refused and counted", async () => {
		const { place, token } = await pairedDevice();
		await revokeDevice(golden.scope, place, new Date(Date.now() - hour));
		const before = fromDevice(run(new Date(Date.now() - 2 * hour)));
		expect((await handIn(before, token)).status).toBe(200);
		expect(await handIn(fromDevice(run(new Date())), token)).toMatchObject({ status: 403 });
		const { workspaceId } = golden.scope;
		expect(await db().rejection.findMany({ where: { workspaceId, reason: "revoked-device" } })).toHaveLength(1);
		const report = { clock: Date.now(), unsent: 0, appVersion: "1" };
		const { body } = await post<DeviceState>(shopperPaths.deviceReport(), report, token);
		expect(body.revoked).toBe(true);
		await expect(makePairingLink(golden.scope, place, "https://quiz.example")).rejects.toMatchObject({
			code: "not-found",
		});
	});
});

test("what a kiosk took down stays that, although the device is used for interviews since", async () => {
	const { place, token } = await pairedDevice();
	await editDevice(golden.scope, place, { ...request, mode: "interview", pin: null });
	const batch = run(new Date());
	expect((await handIn(fromDevice(batch), token)).status).toBe(200);
	expect(await responseOf(batch.response)).toMatchObject({
		collected: { way: "kiosk" },
		consents: [{ method: "tap" }],
	});
});

test("an interview says who led it, attests what was agreed to aloud, and keeps notes sealed", async () => {
	const { token } = await pairedDevice({ mode: "interview" });
	const batch = run(new Date());
	const notes = [{ id: newId(), question: "q-skin", value: "Only in winter" }];
	expect(await handIn(fromDevice(batch, { staff: "Mette" }), token)).toMatchObject({ status: 400 });
	const led = { staff: "Mette", attested: "Read aloud and agreed", notes };
	expect((await handIn(fromDevice(batch, led), token)).status).toBe(200);
	const row = await responseOf(batch.response);
	expect(row.consents).toMatchObject([{ method: "spoken", attestation: "Mette: Read aloud and agreed" }]);
	expect(row.collected).toMatchObject({ way: "interview", staff: "Mette" });
	const stored = row.personalValues.find(({ kind }) => kind === "note");
	expect(stored?.questionId).toBe("q-skin");
	expect(Buffer.from(stored?.ciphertext ?? []).toString()).not.toContain("winter");
});
