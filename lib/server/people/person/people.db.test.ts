import { beforeEach, describe, expect, test } from "vitest";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { seal } from "@/lib/server/responses/seal";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { makeWorkspace } from "@/lib/server/testing/make-workspace";
import { emptyResponses } from "../erase/empty-responses";
import { exportSegment } from "../exports/export-segment";
import { listPeople } from "../list/list-people";
import { saveSegment } from "../segments/save-segment";
import { takeResponse } from "../take-response";
import { publishAskingQuiz, respond } from "../testing/respond";
import { addIdentifier } from "./add-identifier";
import { correctTrait } from "./correct-trait";
import { getPerson } from "./get-person";

const day = (n: number) => new Date(Date.UTC(2026, 2, n, 9));
const now = day(31);
let golden: GoldenQuiz;
let scope: Scope;
let viewer: Scope;
let workspaceId: string;
let trait: string;
beforeEach(async () => {
	golden = await publishAskingQuiz();
	scope = golden.scope;
	viewer = { ...scope, role: "viewer" };
	workspaceId = scope.workspaceId;
	trait = (await db().trait.findFirstOrThrow({ where: { workspaceId } })).id;
});

async function person(address: string, on: number, { granted = true, goal = "c-simple" } = {}): Promise<string> {
	const response = await respond(golden, { at: day(on), granted, address, goal });
	await takeResponse({ workspaceId, responseId: response }, day(on));
	const row = await db().response.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id: response } } });
	return row.profileId ?? "";
}
const listed = async (query: Parameters<typeof listPeople>[1], who = scope) =>
	(await listPeople(who, query, now)).rows.map(({ id }) => id);

describe("the list of people", () => {
	test("shows who was seen last first, with what they agree to and what is known", async () => {
		const [ida, eva] = [await person("ida@example.com", 1), await person("eva@example.com", 20, { granted: false })];
		const page = await listPeople(scope, {}, now);
		expect(page).toMatchObject({ total: 2, known: 2, next: null });
		expect(page.rows).toMatchObject([
			{ id: eva, name: null, consents: [], traits: 0, seenAt: day(20).toISOString() },
			{
				id: ida,
				identifiers: [{ kind: "email", text: "ida@example.com" }],
				consents: [purposes.adviceByEmail],
				traits: 1,
			},
		]);
		expect(page.rows[1]?.stale).toBe(1);
		expect((await listPeople(scope, {}, new Date(now.getTime() - 1))).rows[1]?.stale).toBe(0);
	});

	test("finds by a whole identifier, and filters", async () => {
		const ida = await person("ida@example.com", 1);
		const eva = await person("eva@example.com", 2, { granted: false });
		const bo = await person("bo@example.com", 3, { goal: "c-vegan" });
		await db().profile.updateMany({ where: { workspaceId, id: eva }, data: { restrictedAt: now } });
		expect(await listed({ text: " IDA@example.com" })).toEqual([ida]);
		expect(await listed({ text: "ida@example" })).toEqual([]);
		expect(await listed({ consent: purposes.adviceByEmail })).toEqual([bo, ida]);
		expect(await listed({ trait, value: "vegan" })).toEqual([bo]);
		expect(await listed({ trait, value: "unheard of" })).toEqual([]);
		expect(await listed({ source: "quiz" })).toEqual([bo, ida]);
		expect(await listed({ source: "staff" })).toEqual([]);
		expect(await listed({ restricted: "yes" })).toEqual([eva]);
	});

	test("goes on where the page before ended", async () => {
		const [first, second, third] = [
			await person("a@example.com", 1),
			await person("b@example.com", 2),
			await person("c@example.com", 3),
		];
		expect(await listed({ before: `${day(3).toISOString()}_${third}` })).toEqual([second, first]);
	});

	test("shows viewers no address and nothing sensitive, and notes who read", async () => {
		await person("ida@example.com", 1);
		expect((await listPeople(viewer, {}, now)).rows).toMatchObject([
			{ name: null, identifiers: [{ text: "i…@….com" }] },
		]);
		const reads = () => db().auditLine.count({ where: { workspaceId, action: "people.read" } });
		expect(await reads()).toBe(0);
		await listPeople(scope, {}, now);
		expect(await reads()).toBe(1);
		await db().trait.updateMany({ where: { workspaceId }, data: { sensitive: true } });
		await expect(listPeople(viewer, { trait }, now)).rejects.toMatchObject({ code: "forbidden" });
	});

	test("knows nobody of another workspace", async () => {
		await person("ida@example.com", 1);
		const stranger = (await makeWorkspace()).scope;
		expect(await listed({ text: "ida@example.com" }, stranger)).toEqual([]);
		await expect(listPeople(stranger, { trait }, now)).rejects.toMatchObject({ code: "not-found" });
	});
});

describe("a person", () => {
	test("has where each value comes from, standing consents with their words, and what happened", async () => {
		const id = await person("ida@example.com", 1);
		await person("ida@example.com", 5, { goal: "c-vegan" });
		const known = await getPerson(scope, id);
		expect(known.traits).toHaveLength(1);
		expect(known.traits[0]?.values).toMatchObject([
			{ value: "vegan", current: true, source: "quiz", quiz: { name: "Golden", version: 1 } },
			{ value: "simple", current: false },
		]);
		expect(known.traits[0]?.values[0]?.quiz?.question?.en).toBeTruthy();
		expect(known.consents).toMatchObject([{ purpose: purposes.adviceByEmail, action: "granted", method: "tap" }]);
		expect(known.consents[0]?.notice).toBeTruthy();
		expect(known.events.filter(({ kind }) => kind === "response")).toHaveLength(2);
	});

	test("is shown to viewers without what is sensitive", async () => {
		const id = await person("ida@example.com", 1);
		await db().trait.updateMany({ where: { workspaceId }, data: { sensitive: true } });
		const seen = await getPerson(viewer, id);
		expect(seen).toMatchObject({
			name: null,
			identifiers: [{ text: "i…@….com" }],
			traits: [{ values: [{ value: null }] }],
		});
	});

	test("is corrected by staff, as far as they agree", async () => {
		const id = await person("ida@example.com", 1);
		await correctTrait(scope, id, { trait, value: "vegan", wish: true }, now);
		const known = await getPerson(scope, id);
		expect(known.traits[0]?.values).toMatchObject([
			{ value: "vegan", source: "staff", current: true },
			{ current: false },
		]);
		expect(known.events[0]).toMatchObject({ at: now.toISOString() });
		expect(known.events).toContainEqual(
			expect.objectContaining({ kind: "note", action: "profile.corrected", wish: true }),
		);
		const wrong = { trait, value: "salty", wish: false };
		await expect(correctTrait(scope, id, wrong, now)).rejects.toMatchObject({ code: "invalid-input" });
		const silent = await person("eva@example.com", 2, { granted: false });
		const refused = correctTrait(scope, silent, { trait, value: "vegan", wish: false }, now);
		await expect(refused).rejects.toMatchObject({ code: "conflict", issues: [{ path: "consent" }] });
	});

	test("gets another identifier, unless somebody has it", async () => {
		const [ida, eva] = [await person("ida@example.com", 1), await person("eva@example.com", 2)];
		await addIdentifier(scope, ida, { kind: "phone", text: "+45 12 34 56 78", wish: true }, now);
		expect((await getPerson(scope, ida)).identifiers.map(({ text }) => text)).toEqual([
			"ida@example.com",
			"+4512345678",
		]);
		const taken = addIdentifier(scope, ida, { kind: "email", text: "eva@example.com", wish: false }, now);
		await expect(taken).rejects.toMatchObject({ code: "conflict", issues: [{ path: "identifier", message: eva }] });
		const unfit = addIdentifier(scope, ida, { kind: "email", text: "eva", wish: false }, now);
		await expect(unfit).rejects.toMatchObject({ code: "invalid-input" });
	});

	test("is shown beside who has a number that they typed, on both pages, until that response is taken from them", async () => {
		const [ida, eva] = [await person("ida@example.com", 1), await person("eva@example.com", 2)];
		await addIdentifier(scope, eva, { kind: "phone", text: "+45 12 34 56 78", wish: false }, now);
		expect((await getPerson(scope, ida)).alike).toEqual([]);
		const responseId = await respond(golden, { at: day(3), granted: true, address: "ida@example.com" });
		const place = { workspaceId, responseId, id: newId() };
		const ciphertext = new Uint8Array(seal(JSON.stringify({ phone: "0045 12345678" }), place));
		await db().personalValue.create({ data: { ...place, questionId: "", kind: "contact", ciphertext } });
		await takeResponse({ workspaceId, responseId }, day(3));
		expect((await getPerson(scope, ida)).alike).toMatchObject([
			{ id: eva, identifiers: [{ kind: "email" }, { kind: "phone" }] },
		]);
		expect((await getPerson(scope, eva)).alike).toMatchObject([{ id: ida, identifiers: [{ kind: "email" }] }]);
		await transaction((tx) => emptyResponses(tx, workspaceId, [responseId], { now }));
		expect((await getPerson(scope, eva)).alike).toEqual([]);
	});

	test("has in their timeline to whom they were handed", async () => {
		const id = await person("ida@example.com", 1);
		const condition = { kind: "all" as const, of: [] };
		const segment = await saveSegment(scope, null, { name: "All", purpose: purposes.adviceByEmail, condition });
		await exportSegment(scope, segment, { recipient: "Klaviyo", identifiers: ["email"], traits: [] }, day(2));
		expect((await getPerson(viewer, id)).events[0]).toMatchObject({
			...{ kind: "export", recipient: "Klaviyo", purpose: purposes.adviceByEmail, at: day(2).toISOString() },
		});
	});

	test("of another workspace is not there", async () => {
		const id = await person("ida@example.com", 1);
		const stranger = (await makeWorkspace()).scope;
		const body = { trait, value: "vegan", wish: false };
		await expect(getPerson(stranger, id)).rejects.toMatchObject({ code: "not-found" });
		await expect(correctTrait(stranger, id, body, now)).rejects.toMatchObject({ code: "not-found" });
		const phone = { kind: "phone", text: "12345678", wish: false } as const;
		await expect(addIdentifier(stranger, id, phone, now)).rejects.toMatchObject({ code: "not-found" });
	});
});
