import { expect, test } from "vitest";
import * as purposes from "@/lib/quiz/testing/golden/purposes";
import { db } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { takeResponse } from "../take-response";
import { publishSkinQuiz } from "../testing/known-skin";
import { respond } from "../testing/respond";
import { recommendToPerson } from "./recommend-to-person";

const now = new Date();
let golden: GoldenQuiz;
let profileId: string;

/** Somebody who told what skin they have, in a quiz that then asks no more than who they are, or all. */
async function know(asksMore: boolean, granted = true): Promise<void> {
	const whole = await publishSkinQuiz();
	const response = await respond(whole, { at: now, granted });
	await takeResponse({ workspaceId: whole.scope.workspaceId, responseId: response }, now);
	golden = whole;
	profileId = (await db().profile.findFirstOrThrow({ where: { workspaceId: whole.scope.workspaceId } })).id;
	if (asksMore) return;
	const { workspaceId } = whole.scope;
	const where = { workspaceId_id: { workspaceId, id: whole.versionId } };
	const { document, ...version } = await db().quizVersion.findUniqueOrThrow({ where });
	const { screens, ...rest } = document as { screens: { id: string }[] };
	const short = { ...rest, screens: screens.filter(({ id }) => id === "s-skin" || id === "s-contact"), rules: [] };
	const id = newId();
	await db().quizVersion.create({ data: { ...version, document: short, id, number: 2 } as never });
	await db().quiz.update({ where: { workspaceId_id: { workspaceId, id: whole.quizId } }, data: { versionId: id } });
}

const advised = (purpose = purposes.adviceByEmail, at = now) =>
	recommendToPerson(golden.scope, profileId, { quiz: golden.quizId, purpose }, at);

test("by what is known alone, with reasons, as if what asks who they are were left open", async () => {
	await know(false);
	const said = await advised();
	if (said.kind !== "result") throw new Error(said.kind);
	const items = said.slots.flatMap((slot) => slot.items);
	expect(items.length).toBeGreaterThan(0);
	expect(items.flatMap(({ reasons }) => reasons).join()).toContain("Dry");
	expect(await db().response.count({ where: { workspaceId: golden.scope.workspaceId } })).toBe(1);
});

test("where more would have to be asked, it says what", async () => {
	await know(true);
	expect(await advised()).toMatchObject({ kind: "open", questions: [{ en: expect.stringContaining("tight") }] });
	const stale = new Date(now.getTime() + 31 * 86_400_000);
	expect(await advised(purposes.adviceByEmail, stale)).toMatchObject({ kind: "open", questions: [{}] });
});

test("not for what they don't agree to, nor for who is restricted", async () => {
	await know(false);
	expect(await advised(purposes.newsletter)).toEqual({ kind: "obstacle", obstacle: "no-consent" });
	await db().profile.updateMany({ where: { id: profileId }, data: { restrictedAt: now } });
	expect(await advised()).toEqual({ kind: "obstacle", obstacle: "restricted" });
});

test("for nobody, no quiz and no purpose that isn't there", async () => {
	await know(true);
	const stranger = { ...golden.scope, workspaceId: newId() };
	const wanted = { quiz: golden.quizId, purpose: purposes.adviceByEmail };
	await expect(recommendToPerson(stranger, profileId, wanted, now)).rejects.toThrow("no such person");
	await expect(advised(newId())).rejects.toThrow("no such person");
	await db().quiz.updateMany({ where: { workspaceId: golden.scope.workspaceId }, data: { versionId: null } });
	expect(await advised()).toEqual({ kind: "closed" });
});
