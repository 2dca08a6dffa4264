import { beforeEach, expect, test } from "vitest";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { makeUser } from "@/lib/server/testing/make-user";
import { makeWorkspace } from "@/lib/server/testing/make-workspace";
import { takeResponse } from "../take-response";
import { publishAskingQuiz, respond } from "../testing/respond";
import { readProof, readReceipt } from "./read-proof";
import { withdrawFor } from "./withdraw-for";

const now = new Date("2026-03-02T09:00:00Z");
const later = new Date("2026-03-03T09:00:00Z");
const wish = { purpose: purposes.adviceByEmail, attestation: "Called on 3 March, ticket 12" };

let golden: GoldenQuiz;
let profileId: string;
let responseId: string;

beforeEach(async () => {
	golden = await publishAskingQuiz();
	const { workspaceId } = golden.scope;
	const user = await makeUser();
	golden = { ...golden, scope: { ...golden.scope, userId: user.id } };
	responseId = await respond(golden, { at: now, granted: true });
	await takeResponse({ workspaceId, responseId }, now);
	profileId = (await db().profile.findFirstOrThrow({ where: { workspaceId } })).id;
});

test("each line stands with its text, its hash computed anew, and where it was said", async () => {
	const { lines, purposes: held } = await readProof(golden.scope, profileId);
	expect(lines).toMatchObject([
		{
			...{ action: "granted", method: "tap", unchanged: true, actor: null, attestation: "" },
			notice: { locale: "en", number: 1, text: "en: adviceByEmail" },
			response: { id: responseId, quizName: "Golden", version: 1 },
		},
	]);
	expect(held).toMatchObject([{ id: purposes.adviceByEmail, state: "granted", since: now.toISOString() }]);
});

test("a text that was tampered with is found", async () => {
	const { workspaceId } = golden.scope;
	const texts = { workspaceId, purposeId: purposes.adviceByEmail };
	await db().notice.updateMany({ where: texts, data: { text: "Everything, to everyone" } });
	expect((await readProof(golden.scope, profileId)).lines).toMatchObject([{ unchanged: false }]);
});

test("a member withdraws at the person's wish, says how it was said, and what was kept for it is gone", async () => {
	const { workspaceId, userId } = golden.scope;
	expect(await db().traitValue.count({ where: { workspaceId } })).toBe(1);
	await withdrawFor(golden.scope, profileId, wish, later);
	expect(await db().traitValue.count({ where: { workspaceId } })).toBe(0);
	const [line] = (await readProof(golden.scope, profileId)).lines;
	expect(line).toMatchObject({ action: "withdrawn", method: "staff", attestation: wish.attestation, unchanged: true });
	expect(line?.actor).not.toBeNull();
	expect(await db().auditLine.findFirst({ where: { workspaceId, action: "consent.withdrawn" } })).toMatchObject({
		...{ actorId: userId, subject: profileId },
	});
	await expect(withdrawFor(golden.scope, profileId, wish, later)).rejects.toMatchObject({ code: "conflict" });
});

test("a viewer withdraws nothing, and a stranger sees nothing", async () => {
	const viewer = { ...golden.scope, role: "viewer" as const };
	await expect(withdrawFor(viewer, profileId, wish, later)).rejects.toMatchObject({ code: "forbidden" });
	const { scope } = await makeWorkspace("Syd");
	for (const act of [
		() => readProof(scope, profileId),
		() => readReceipt(scope, profileId, "en", now),
		() => withdrawFor(scope, profileId, wish, later),
		() => readProof(golden.scope, newId()),
	])
		await expect(act()).rejects.toMatchObject({ code: "not-found" });
});
