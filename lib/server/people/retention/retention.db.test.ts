import { beforeEach, expect, test } from "vitest";
import type { RetentionBody } from "@/lib/contracts/rights";
import type { Scope } from "@/lib/server/auth/scope";
import { db } from "@/lib/server/db/client";
import { projectResponses } from "@/lib/server/responses/project-responses";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { takeResponse } from "../take-response";
import { publishAskingQuiz, respond } from "../testing/respond";
import { previewRetention } from "./preview-retention";
import { runDue } from "./retention-loop";
import { getRetention, saveRetention } from "./retention-rules";
import { runRetention } from "./run-retention";

const old = new Date("2025-01-10T09:00:00Z");
const recent = new Date("2026-02-10T09:00:00Z");
const now = new Date("2026-03-02T09:00:00Z");
const none: RetentionBody = { responseMonths: null, unseenMonths: null, staleMonths: null };

let golden: GoldenQuiz;
let workspaceId: string;

beforeEach(async () => {
	golden = await publishAskingQuiz();
	workspaceId = golden.scope.workspaceId;
	for (const [at, address] of [
		[old, "ida@example.com"],
		[old, "old@example.com"],
		[recent, "ida@example.com"],
	] as const) {
		const responseId = await respond(golden, { at, granted: true, address });
		await takeResponse({ workspaceId, responseId }, at);
	}
	await projectResponses({ limit: 10 });
});

async function kept() {
	const where = { workspaceId };
	const [responses, answers, consents, profiles, linked, typed, values] = await Promise.all([
		db().response.count({ where }),
		db().responseAnswer.count({ where }),
		db().consentEvent.count({ where }),
		db().profile.count({ where }),
		db().response.count({ where: { workspaceId, profileId: { not: null } } }),
		db().personalValue.count({ where: { workspaceId, erasedAt: null } }),
		db().traitValue.findMany({ where, select: { current: true, responseId: true }, orderBy: { at: "asc" } }),
	]);
	return { responses, answers, consents, profiles, linked, typed, values };
}

/** Runs the rules after they were previewed: what was said is what is done, and then nothing is left to do. */
async function run(rules: Partial<RetentionBody>) {
	const all = { ...none, ...rules };
	const said = await previewRetention({ workspaceId }, all, now);
	expect(await runRetention(workspaceId, all, now)).toEqual(said);
	expect(await previewRetention({ workspaceId }, all, now)).toEqual({ responses: 0, profiles: 0, values: 0 });
	return said;
}

test("without rules nothing goes", async () => {
	const before = await kept();
	expect(await run({})).toEqual({ responses: 0, profiles: 0, values: 0 });
	expect(await kept()).toEqual(before);
	expect(await getRetention({ workspaceId })).toEqual({ ...none, ranAt: null });
});

test("old responses no longer say whose they were, and are counted as before", async () => {
	const before = await kept();
	expect(await run({ responseMonths: 12 })).toEqual({ responses: 2, profiles: 0, values: 0 });
	const after = await kept();
	expect(after).toMatchObject({ linked: 1, typed: 2, profiles: 2 });
	expect(after.values.filter(({ responseId }) => responseId !== null)).toHaveLength(1);
	for (const key of ["responses", "answers", "consents"] as const) expect(after[key]).toBe(before[key]);
	const line = await db().auditLine.findFirstOrThrow({ where: { workspaceId, action: "retention.ran" } });
	expect(line).toMatchObject({ actorId: null, detail: { responses: 2, profiles: 0, values: 0 } });
});

test("people who were not seen for so long are erased, unless they wait for an answer", async () => {
	const unseen = await db().profile.findFirstOrThrow({ where: { workspaceId }, orderBy: { seenAt: "asc" } });
	const place = { workspaceId, id: unseen.id };
	const request = { ...place, profileId: unseen.id, kind: "access", origin: "staff", receivedAt: now, dueAt: now };
	await db().personRequest.create({ data: request });
	expect(await run({ unseenMonths: 12 })).toEqual({ responses: 0, profiles: 0, values: 0 });
	await db().personRequest.updateMany({ where: place, data: { state: "done" } });
	expect(await run({ unseenMonths: 12 })).toEqual({ responses: 0, profiles: 1, values: 0 });
	expect(await kept()).toMatchObject({ profiles: 1, responses: 3 });
});

test("values that have been stale for so long are deleted, and what counts moves on", async () => {
	expect(await run({ staleMonths: 6 })).toEqual({ responses: 0, profiles: 0, values: 2 });
	expect((await kept()).values).toMatchObject([{ current: true }]);
});

test("the job takes each workspace with rules once a day", async () => {
	await saveRetention(golden.scope, { ...none, unseenMonths: 12 }, now);
	expect(await runDue(now)).toBe(1);
	expect((await kept()).profiles).toBe(1);
	expect(await runDue(new Date(now.getTime() + 1_000))).toBe(0);
	expect(await runDue(new Date(now.getTime() + 86_400_001))).toBe(1);
	expect((await getRetention({ workspaceId })).ranAt).not.toBeNull();
});

test("only owners change the rules", async () => {
	const editor: Scope = { ...golden.scope, role: "editor" };
	await expect(saveRetention(editor, none, now)).rejects.toMatchObject({ code: "forbidden" });
});
