import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { acceptBatch } from "@/lib/server/responses/accept-batch";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { readPersonal } from "@/lib/server/results/read-personal";
import { takeResponse } from "../take-response";
import { oneBatch, publishAskingQuiz, respond } from "../testing/respond";
import { eraseProfile } from "./erase-profile";

const day = 86_400_000;
const given = new Date("2026-03-02T09:00:00Z");
const erasedAt = new Date(given.getTime() + day);
const later = new Date(given.getTime() + 2 * day);

let golden: GoldenQuiz;
let workspaceId: string;

beforeEach(async () => {
	golden = await publishAskingQuiz();
	workspaceId = golden.scope.workspaceId;
});

const take = (responseId: string, now = given) => takeResponse({ workspaceId, responseId }, now);
const theOne = () => db().profile.findFirst({ where: { workspaceId }, orderBy: { id: "desc" } });
const erase = (profileId: string) =>
	eraseProfile({ workspaceId, actorId: golden.scope.userId, by: "staff" }, profileId, erasedAt);

async function known(more = {}): Promise<{ response: string; profile: string }> {
	const response = await respond(golden, { at: given, granted: true, ...more });
	await take(response);
	const { id } = (await theOne()) ?? { id: "" };
	return { response, profile: id };
}

test("erasing takes the profile and all that names the person, and leaves what is counted", async () => {
	const utm = { source: "mail", campaign: "ida@example.com", term: "ida" };
	const origin = {
		...oneBatch(golden, newId(), { at: given, granted: true }).origin,
		utm,
		referrerHost: "mail.ida.dk",
	};
	const { response, profile } = await known({ more: { origin } });
	await db().token.create({
		data: { hash: newId(), purpose: "person", workspaceId, subject: profile, expiresAt: later },
	});
	const consents = await db().consentEvent.count({ where: { workspaceId } });
	expect(await erase(profile)).toEqual({ responses: 1 });
	expect(await theOne()).toBeNull();
	for (const count of [
		db().identifier.count({ where: { workspaceId } }),
		db().traitValue.count({ where: { workspaceId } }),
		db().token.count({ where: { workspaceId } }),
		db().consentEvent.count({ where: { workspaceId, profileId: { not: null } } }),
	])
		expect(await count).toBe(0);
	expect(await db().consentEvent.count({ where: { workspaceId } })).toBe(consents);
	const row = await db().response.findFirstOrThrow({ where: { workspaceId, id: response } });
	expect(row).toMatchObject({ profileId: null, utm: { source: "mail" }, referrerHost: "" });
	expect(row.completedAt).not.toBeNull();
	expect((await readPersonal(golden.scope, response)).map(({ erased }) => erased)).toEqual([true, true]);
	const [line] = await db().auditLine.findMany({ where: { workspaceId, action: "profile.erased" } });
	expect(line).toMatchObject({ subject: profile, detail: { by: "staff", responses: 1 } });
	expect(await erase(profile)).toBeNull();
});

test("nothing typed and no consent comes back with a late batch of an erased response", async () => {
	const { response, profile } = await known();
	await erase(profile);
	const before = await db().consentEvent.count({ where: { workspaceId } });
	await acceptBatch(oneBatch(golden, response, { at: given, granted: false, address: "ida@example.com" }), {
		now: later,
	});
	await take(response, later);
	expect(await db().personalValue.count({ where: { workspaceId, erasedAt: null } })).toBe(0);
	expect(await db().consentEvent.count({ where: { workspaceId } })).toBe(before);
	expect(await theOne()).toBeNull();
});

test("what a device kept since before the erasure is emptied when it arrives, what the person gives later is taken", async () => {
	const { profile } = await known();
	await erase(profile);
	const kept = await respond(golden, { at: given, granted: true, arrivesAt: later });
	await take(kept, later);
	expect(await theOne()).toBeNull();
	expect((await readPersonal(golden.scope, kept)).map(({ erased }) => erased)).toEqual([true, true]);
	await take(await respond(golden, { at: later, granted: true }), later);
	expect(await theOne()).not.toBeNull();
});

test("a response that is being taken when its person is erased belongs to nobody afterwards", async () => {
	const { profile } = await known();
	const second = await respond(golden, { at: given, granted: true });
	await Promise.allSettled([take(second), erase(profile), take(second)]);
	await take(second);
	expect(await theOne()).toBeNull();
	expect(await db().response.count({ where: { workspaceId, profileId: { not: null } } })).toBe(0);
	expect(await db().personalValue.count({ where: { workspaceId, erasedAt: null } })).toBe(0);
});

test("profiles that became one are erased as one", async () => {
	const { profile } = await known();
	const other = await known({ address: "ida@work.example" });
	await db().profile.update({
		where: { workspaceId_id: { workspaceId, id: other.profile } },
		data: { mergedInto: profile },
	});
	const moved = { identifiers: ["ida@work.example"] };
	await db().profileMerge.create({
		data: { workspaceId, id: newId(), winnerId: profile, loserId: other.profile, rule: "staff", moved, at: given },
	});
	expect(await erase(other.profile)).toEqual({ responses: 2 });
	expect(await theOne()).toBeNull();
	expect(await db().profileMerge.count({ where: { workspaceId } })).toBe(0);
});

test("another workspace's profile is not there", async () => {
	const { profile } = await known();
	expect(await eraseProfile({ workspaceId: newId(), actorId: null, by: "staff" }, profile, erasedAt)).toBeNull();
	expect(await theOne()).not.toBeNull();
});
