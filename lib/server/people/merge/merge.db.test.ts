import { beforeEach, expect, test } from "vitest";
import { adviceByEmail } from "@/lib/quiz/testing/golden/purposes";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { readPersonal } from "@/lib/server/results/read-personal";
import { makeWorkspace } from "@/lib/server/testing/make-workspace";
import { eraseProfile } from "../erase/erase-profile";
import { exportSegment } from "../exports/export-segment";
import { openExport } from "../exports/open-export";
import { unsealOwn } from "../profile-key";
import { listRequests } from "../requests/list-requests";
import { createRequest } from "../requests/open-request";
import { saveSegment } from "../segments/save-segment";
import { takeResponse } from "../take-response";
import { publishAskingQuiz, respond } from "../testing/respond";
import { mergeByStaff } from "./merge-by-staff";
import { mergeProfiles } from "./merge-profiles";
import { undoMerge } from "./undo-merge";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const now = day(20);
let golden: GoldenQuiz;
let workspaceId: string;
beforeEach(async () => {
	golden = await publishAskingQuiz();
	workspaceId = golden.scope.workspaceId;
});

/** Somebody answers on the day and becomes a profile. */
async function person(address: string, on: number, goal = "c-simple"): Promise<{ id: string; response: string }> {
	const response = await respond(golden, { at: day(on), granted: true, address, goal });
	await takeResponse({ workspaceId, responseId: response }, day(on));
	const row = await db().response.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id: response } } });
	return { id: row.profileId ?? "", response };
}

/** What is known, with what is sealed opened. */
async function known(id: string) {
	const profile = await db().profile.findUniqueOrThrow({
		where: { workspaceId_id: { workspaceId, id } },
		include: { identifiers: { orderBy: { createdAt: "asc" } }, values: { orderBy: { at: "asc" } } },
	});
	return {
		addresses: profile.identifiers.map(({ kind, ciphertext }) => unsealOwn(profile, kind, ciphertext)),
		values: profile.values.map(({ value, current }) => [value, current]),
		responses: await db().response.count({ where: { workspaceId, profileId: id } }),
		consents: await db().consentEvent.count({ where: { workspaceId, profileId: id } }),
		into: profile.mergedInto,
	};
}

const withdraw = async (profileId: string, on: number) => {
	const [line] = await db().consentEvent.findMany({ where: { workspaceId, profileId, action: "granted" }, take: 1 });
	if (!line) throw new Error("nothing was agreed to");
	const ended = { ...line, id: newId(), responseId: null, action: "withdrawn", method: "page", at: day(on) };
	await db().consentEvent.create({ data: ended });
};

test("two become one, and undone they are what they were", async () => {
	const [ida, ib] = [await person("ida@example.com", 1), await person("ib@example.com", 2, "c-vegan")];
	const before = [await known(ida.id), await known(ib.id)];
	const { id } = await mergeByStaff(golden.scope, ida.id, ib.id, now);
	expect(await known(ida.id)).toEqual({
		...{ addresses: ["ida@example.com", "ib@example.com"], responses: 2, consents: 2, into: null },
		values: [
			["simple", false],
			["vegan", true],
		],
	});
	expect(await known(ib.id)).toEqual({ addresses: [], values: [], responses: 0, consents: 0, into: ida.id });
	expect((await readPersonal(golden.scope, ib.response)).map(({ value }) => value)).toContain("ib@example.com");
	await undoMerge(golden.scope, id, now);
	expect([await known(ida.id), await known(ib.id)]).toEqual(before);
	expect((await readPersonal(golden.scope, ib.response)).map(({ value }) => value)).toContain("ib@example.com");
	await expect(undoMerge(golden.scope, id, now)).rejects.toMatchObject({ code: "conflict" });
});

test("who comes by the merged address comes to the one profile, and stays there after an undo", async () => {
	const [ida, ib] = [await person("ida@example.com", 1), await person("ib@example.com", 2)];
	const { id } = await mergeByStaff(golden.scope, ida.id, ib.id, now);
	expect((await person("ib@example.com", 3)).id).toBe(ida.id);
	await undoMerge(golden.scope, id, now);
	expect(await known(ida.id)).toMatchObject({ addresses: ["ida@example.com"], responses: 2 });
	expect(await known(ib.id)).toMatchObject({ addresses: ["ib@example.com"], responses: 1 });
});

test("a withdrawal ends what the other agreed to before, and not what they agreed to later", async () => {
	const [ida, ib] = [await person("ida@example.com", 1), await person("ib@example.com", 2)];
	await withdraw(ida.id, 3);
	await mergeByStaff(golden.scope, ida.id, ib.id, now);
	expect((await known(ida.id)).values).toEqual([]);
	const [eva, other] = [await person("eva@example.com", 1), await person("else@example.com", 5)];
	await withdraw(eva.id, 3);
	await mergeByStaff(golden.scope, other.id, eva.id, now);
	expect((await known(other.id)).values).toHaveLength(2);
});

test("what they asked for and where they were handed to comes along, so that everybody who got one of them is told of an erasure", async () => {
	const [ida, ib] = [await person("ida@example.com", 1), await person("ib@example.com", 2)];
	const condition = { kind: "all" as const, of: [] };
	const segment = await saveSegment(golden.scope, null, { name: "All", purpose: adviceByEmail, condition });
	const take = (recipient: string) =>
		exportSegment(golden.scope, segment, { recipient, identifiers: ["email"], traits: [] }, day(3));
	const both = await take("Both");
	await db().profile.updateMany({ where: { workspaceId, id: ida.id }, data: { restrictedAt: day(3) } });
	const alone = await take("Ib alone");
	await db().profile.updateMany({ where: { workspaceId, id: ida.id }, data: { restrictedAt: null } });
	const asked = { kind: "access" as const, who: { profile: ib.id }, note: "by phone" };
	await createRequest(golden.scope, { ...asked, receivedAt: day(4).toISOString() }, day(4));
	const standing = async (id: string) => ({
		exports: (await db().exportedProfile.findMany({ where: { workspaceId, profileId: id } }))
			.map(({ exportId }) => exportId)
			.sort(),
		requests: await db().personRequest.count({ where: { workspaceId, profileId: id } }),
	});
	const before = [await standing(ida.id), await standing(ib.id)];
	expect(before).toEqual([
		{ exports: [both.id], requests: 0 },
		{ exports: [both.id, alone.id].sort(), requests: 1 },
	]);
	const { id } = await mergeByStaff(golden.scope, ida.id, ib.id, now);
	expect(await standing(ida.id)).toEqual({ exports: [both.id, alone.id].sort(), requests: 1 });
	expect(await standing(ib.id)).toEqual({ exports: [], requests: 0 });
	const [request] = await listRequests(golden.scope, { state: "open" }, now);
	expect(request).toMatchObject({ note: "by phone", person: { id: ida.id } });
	expect((await openExport(golden.scope, alone.id, day(5))).bytes.toString()).toContain("ib@example.com");
	await undoMerge(golden.scope, id, now);
	expect([await standing(ida.id), await standing(ib.id)]).toEqual(before);
	expect((await listRequests(golden.scope, { state: "open" }, now))[0]).toMatchObject({ note: "by phone" });
	await mergeByStaff(golden.scope, ida.id, ib.id, now);
	await eraseProfile({ workspaceId, actorId: null, by: "person" }, ida.id, now);
	const told = await db().outbox.findMany({ where: { workspaceId }, orderBy: { recipient: "asc" } });
	expect(told).toMatchObject([
		{ recipient: "Both", payload: { exports: [both.id] } },
		{ recipient: "Ib alone", payload: { exports: [alone.id] } },
	]);
	for (const { payload } of told)
		expect((payload as { profiles: string[] }).profiles.sort()).toEqual([ida.id, ib.id].sort());
});

test("a restriction of one restricts both", async () => {
	const [ida, ib] = [await person("ida@example.com", 1), await person("ib@example.com", 2)];
	await db().profile.updateMany({ where: { workspaceId, id: ib.id }, data: { restrictedAt: day(4) } });
	const { id } = await mergeByStaff(golden.scope, ida.id, ib.id, now);
	const where = { workspaceId_id: { workspaceId, id: ida.id } };
	expect((await db().profile.findUniqueOrThrow({ where })).restrictedAt).toEqual(day(4));
	await undoMerge(golden.scope, id, now);
	expect((await db().profile.findUniqueOrThrow({ where })).restrictedAt).toBeNull();
});

test("what is merged can't be merged again, nor a part be undone while the whole is a part", async () => {
	const people = [await person("a@example.com", 1), await person("b@example.com", 2), await person("c@example.com", 3)];
	const [a = "", b = "", c = ""] = people.map(({ id }) => id);
	const { id } = await mergeByStaff(golden.scope, a, b, now);
	await expect(mergeByStaff(golden.scope, c, b, now)).rejects.toMatchObject({ code: "conflict" });
	await expect(mergeByStaff(golden.scope, a, a, now)).rejects.toMatchObject({ code: "conflict" });
	const whole = await mergeByStaff(golden.scope, c, a, now);
	await expect(undoMerge(golden.scope, id, now)).rejects.toMatchObject({ code: "conflict" });
	await undoMerge(golden.scope, whole.id, now);
	await undoMerge(golden.scope, id, now);
	expect((await known(b)).addresses).toEqual(["b@example.com"]);
});

test("is the editors', and each workspace's own", async () => {
	const [ida, ib] = [await person("ida@example.com", 1), await person("ib@example.com", 2)];
	const stranger = await makeWorkspace();
	const viewer = { ...golden.scope, role: "viewer" as const };
	await expect(mergeByStaff(viewer, ida.id, ib.id, now)).rejects.toMatchObject({ code: "forbidden" });
	await expect(mergeByStaff(stranger.scope, ida.id, ib.id, now)).rejects.toMatchObject({ code: "not-found" });
	const merge = { workspaceId, winner: ida.id, loser: ib.id, rule: "import", actor: null, at: now } as const;
	const id = await transaction((tx) => mergeProfiles(tx, merge));
	await expect(undoMerge(stranger.scope, id, now)).rejects.toMatchObject({ code: "not-found" });
});
