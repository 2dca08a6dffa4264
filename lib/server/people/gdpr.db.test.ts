import { beforeEach, describe, expect, test } from "vitest";
import { obstacle } from "@/lib/profile/may-use";
import { grantedPurposes } from "@/lib/profile/standing";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { transaction } from "@/lib/server/db/transaction";
import { newId } from "@/lib/server/new-id";
import { loadVersion } from "@/lib/server/publish/load-version";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { collectPerson } from "./access/collect-person";
import { personCsv, personJson } from "./access/person-file";
import { processingRecord } from "./access/processing-record";
import { appendConsents } from "./consent/append-consents";
import { readLines } from "./consent/read-lines";
import { eraseProfile } from "./erase/erase-profile";
import { exportSegment } from "./exports/export-segment";
import { recordValues } from "./record-values";
import { extendRequest } from "./requests/answer-request";
import { handleRequest } from "./requests/handle-request";
import { listRequests } from "./requests/list-requests";
import { createRequest } from "./requests/open-request";
import { saveRetention } from "./retention/retention-rules";
import { saveSegment } from "./segments/save-segment";
import { takeResponse } from "./take-response";
import { publishAskingQuiz, respond } from "./testing/respond";

const given = new Date("2026-03-02T09:00:00Z");
const later = new Date("2026-03-03T09:00:00Z");
const purpose = purposes.adviceByEmail;

let golden: GoldenQuiz;
let scope: Scope;
let workspaceId: string;
let profileId: string;
let response: string;

beforeEach(async () => {
	golden = await publishAskingQuiz();
	({ scope } = golden);
	({ workspaceId } = scope);
	response = await respond(golden, { at: given, granted: true });
	await takeResponse({ workspaceId, responseId: response }, given);
	profileId = (await db().profile.findFirstOrThrow({ where: { workspaceId } })).id;
});

const granted = async () => grantedPurposes(await readLines(db(), { workspaceId, profileId }));

/** What the one purpose check says of the person and their wish. */
async function check() {
	const { restrictedAt } = await db().profile.findFirstOrThrow({ where: { workspaceId } });
	const value = { purposes: [purpose], staleAt: null };
	return obstacle({ granted: await granted(), restricted: restrictedAt !== null }, value, purpose, later.getTime());
}

const ask = (kind: "access" | "restriction" | "portability" | "objection" | "erasure") =>
	createRequest(scope, { kind, who: { profile: profileId }, receivedAt: given.toISOString(), note: "" }, later);
const plain = { format: "json", confirm: "" } as const;

describe("GDPR", () => {
	test("article 7: a consent can be shown to the letter, and is taken back in one step", async () => {
		const record = await collectPerson({ workspaceId, profileId, locale: "en" }, later);
		expect(record?.consents).toMatchObject([{ action: "granted", method: "tap", notice: "en: adviceByEmail" }]);
		const line = await db().consentEvent.findFirstOrThrow({ where: { workspaceId } });
		expect(record?.consents[0]?.noticeHash).toBe(line.noticeHash);
		const { noticeId } = line;
		const withdrawn = {
			profileId,
			purposeId: purpose,
			noticeId,
			action: "withdrawn",
			method: "page",
			at: later,
		} as const;
		await transaction((tx) => appendConsents(tx, workspaceId, [withdrawn]));
		expect(await granted()).toEqual(new Set());
		expect(await check()).toBe("no-consent");
	});

	test("article 12: a request is due after a month, or three when that is said with a reason within the first", async () => {
		const { id } = await ask("access");
		const open = () => listRequests(scope, { state: "open" }, new Date("2026-04-02T09:00:01Z"));
		expect(await open()).toMatchObject([{ dueAt: "2026-04-02T09:00:00.000Z", overdue: true }]);
		await extendRequest(scope, id, "Complex", later);
		expect(await open()).toMatchObject([{ dueAt: "2026-06-02T09:00:00.000Z", overdue: false, reason: "Complex" }]);
	});

	test("article 13: whoever is asked for consent is shown the text of its purpose, in each language of the quiz", async () => {
		const version = await loadVersion(workspaceId, golden.quizId, golden.versionId);
		const blocks = version?.document.screens.flatMap((screen) => screen.blocks) ?? [];
		const asked = blocks.flatMap((block) => (block.kind === "consent" ? [block.purpose] : []));
		expect(asked).toContain(purpose);
		for (const locale of version?.document.locales ?? [])
			for (const one of asked) expect(version?.notices[one]?.[locale]?.text).toBeTruthy();
	});

	test("article 15: the person gets what is held, why, until when and where it came from", async () => {
		const { file } = await handleRequest(scope, (await ask("access")).id, plain, later);
		expect(JSON.parse(file?.text ?? "")).toMatchObject({
			identifiers: [{ text: "ida@example.com" }],
			traits: [{ value: "simple", source: "quiz", purposes: ["adviceByEmail"], until: "2026-04-01T09:00:00.000Z" }],
			consents: [{ action: "granted" }],
			responses: [{ id: response, quiz: "Find your skincare routine" }],
		});
	});

	test("article 16: what the person corrects counts from then on, and the history says so", async () => {
		const trait = await db().trait.findFirstOrThrow({ where: { workspaceId } });
		const value = { trait, value: "vegan", source: "person", purposes: [purpose], at: later } as const;
		await transaction((tx) => recordValues(tx, { workspaceId, profileId }, [{ ...value, purposes: [purpose] }]));
		const record = await collectPerson({ workspaceId, profileId, locale: "en" }, later);
		expect(record?.traits).toMatchObject([
			{ value: "simple", source: "quiz", counts: false },
			{ value: "vegan", source: "person", counts: true },
		]);
	});

	test("article 17: an erased person is nowhere, also when their last answers arrive late", async () => {
		await eraseProfile({ workspaceId, actorId: null, by: "person" }, profileId, later);
		const late = await respond(golden, { at: given, granted: true, arrivesAt: new Date(later.getTime() + 1_000) });
		await takeResponse({ workspaceId, responseId: late }, later);
		expect(await db().profile.count({ where: { workspaceId } })).toBe(0);
		expect(await db().personalValue.count({ where: { workspaceId, erasedAt: null } })).toBe(0);
		expect(await db().response.count({ where: { workspaceId } })).toBe(2);
	});

	test("article 18: what is restricted is kept and used for nothing", async () => {
		expect(await check()).toBeNull();
		await handleRequest(scope, (await ask("restriction")).id, plain, later);
		expect(await check()).toBe("restricted");
		expect(await db().traitValue.count({ where: { workspaceId } })).toBe(1);
	});

	test("article 19: who was given the person's data is yet to be told of an erasure, and the record names them", async () => {
		const condition = { kind: "all" as const, of: [] };
		const segment = await saveSegment(scope, null, { name: "All", purpose, condition });
		const trait = await db().trait.findFirstOrThrow({ where: { workspaceId } });
		const body = { recipient: "Klaviyo", identifiers: ["email" as const], traits: [trait.id] };
		const { id } = await exportSegment(scope, segment, body, later);
		await eraseProfile({ workspaceId, actorId: null, by: "person" }, profileId, later);
		expect(await db().outbox.findMany({ where: { workspaceId } })).toMatchObject([
			{ kind: "erase", recipient: "Klaviyo", payload: { profiles: [profileId], exports: [id] }, doneAt: null },
		]);
		expect((await processingRecord(scope, later)).recipients).toMatchObject([{ name: "Klaviyo", exports: 1 }]);
	});

	test("article 20: the person's data comes in forms that machines read", async () => {
		const record = await collectPerson({ workspaceId, profileId, locale: "en" }, later);
		if (!record) throw new Error("no record");
		expect(JSON.parse(personJson(record))).toEqual(record);
		expect(personCsv(record)).toContain("trait,Wish,simple");
	});

	test("article 21: who objects is used for nothing they agreed to before", async () => {
		await handleRequest(scope, (await ask("objection")).id, plain, later);
		expect(await check()).toBe("no-consent");
		const lines = await db().consentEvent.findMany({ where: { workspaceId }, orderBy: { at: "asc" } });
		expect(lines.map(({ action, method }) => `${action} ${method}`)).toEqual(["granted tap", "withdrawn staff"]);
	});

	test("article 30: the record tells of the workspace as it is set up", async () => {
		await saveRetention(scope, { responseMonths: 24, unseenMonths: null, staleMonths: null }, later);
		const message = { workspaceId, purposeId: purpose, trigger: {}, texts: {}, everyDays: 7, createdBy: newId() };
		await db().message.createMany({
			data: [true, false].map((active) => ({
				...{ ...message, workspaceId, id: newId(), name: active ? "How was it?" : "Off", active },
				...{ createdAt: later, updatedAt: later },
			})),
		});
		const wish = {
			workspaceId,
			id: newId(),
			profileId,
			productId: newId(),
			kind: "stock",
			purposeId: purpose,
			since: given,
		};
		await db().wish.create({ data: wish });
		const record = await processingRecord(scope, later);
		expect(record).toMatchObject({ controller: "Golden", people: { profiles: 1, responses: 1 } });
		expect(record.kept).toEqual({ email: 1, phone: 0, external: 0, orders: 0, wishes: 1 });
		const advice = record.purposes.find(({ id }) => id === purpose);
		expect(advice).toMatchObject({
			people: 1,
			messages: ["How was it?"],
			notices: [{ locale: "da" }, { locale: "en", text: "en: adviceByEmail" }],
		});
		expect(record.traits).toMatchObject([{ people: 1, shelfLifeDays: 30, purposes: [{ en: "adviceByEmail" }] }]);
		expect(record.quizzes[0]?.questions).toContainEqual(expect.objectContaining({ kind: "email", personal: true }));
		expect(record.retention.responseMonths).toBe(24);
		expect(record.measures).toContain("profileKeys");
		// The installation of this test has neither.
		expect(record.measures).not.toContain("https");
	});
});
