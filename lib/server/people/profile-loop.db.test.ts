import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { laneTransaction } from "@/lib/server/db/pg-transaction";
import { newId } from "@/lib/server/new-id";
import { insertPersonal } from "@/lib/server/responses/store-personal";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { setBackProfiles, takeProfiles } from "./profile-loop";
import { takeResponse } from "./take-response";
import { publishAskingQuiz, respond } from "./testing/respond";

const day = new Date("2026-03-02T09:00:00Z");
const after = (minutes: number) => new Date(day.getTime() + minutes * 60_000);

let golden: GoldenQuiz;
let workspaceId: string;
beforeEach(async () => {
	golden = await publishAskingQuiz();
	workspaceId = golden.scope.workspaceId;
});

const answer = (address: string, at: Date) => respond(golden, { at, granted: true, address });
const waiting = () => db().profileTask.findMany({ where: { workspaceId }, orderBy: { at: "desc" } });

/** A profile that nothing can be taken into. */
async function breakProfile(address: string): Promise<() => Promise<void>> {
	const responseId = await answer(address, day);
	await takeResponse({ workspaceId, responseId }, day);
	const profile = await db().profile.findFirstOrThrow({ where: { workspaceId } });
	const where = { workspaceId, id: profile.id };
	await db().profile.updateMany({ where, data: { key: new Uint8Array(60) } });
	return async () => {
		await db().profile.updateMany({ where, data: { key: profile.key } });
	};
}

test("those that always fail hold up nobody, are counted, and are taken once the cause is gone", async () => {
	const mend = await breakProfile("broken@example.com");
	const older = await answer("ida@example.com", after(1));
	await Promise.all(Array.from({ length: 51 }, (_, index) => answer("broken@example.com", after(2 + index / 60))));
	const errors: unknown[] = [];
	const round = async (now: Date) => {
		while (await takeProfiles((error) => errors.push(error), now));
	};
	await round(after(10));
	expect(errors).toHaveLength(51);
	const left = await waiting();
	expect(left).toHaveLength(51);
	expect(left.some(({ responseId }) => responseId === older)).toBe(false);
	expect(left[0]).toMatchObject({ attempts: 1, retryAt: after(11) });
	expect(setBackProfiles()).toBe(51);
	await round(after(10.5));
	expect(errors).toHaveLength(51);
	await round(after(11));
	expect((await waiting())[0]).toMatchObject({ attempts: 2, retryAt: after(16) });
	await mend();
	await round(after(16));
	expect(await waiting()).toEqual([]);
	expect(setBackProfiles()).toBe(0);
});

test("who gives two addresses is taken like anybody, and the weaker one is noted", async () => {
	const id = await answer("ida@example.com", day);
	const below = { response: { workspaceId, id }, id: newId(), question: "", kind: "email" as const, at: day };
	await laneTransaction((client) => insertPersonal(client, [{ ...below, value: "ida@home.example" }]));
	const errors: unknown[] = [];
	await takeProfiles((error) => errors.push(error), after(1));
	expect(errors).toEqual([]);
	expect(await db().mention.findMany({ where: { workspaceId } })).toMatchObject([{ kind: "email", responseId: id }]);
});
