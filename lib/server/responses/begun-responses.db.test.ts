import { Client } from "pg";
import { beforeAll, beforeEach, expect, test, vi } from "vitest";
import { choices, said } from "@/lib/quiz/testing/golden/sequence";
import type { EventBatch } from "@/lib/quiz/wire";
import { db } from "@/lib/server/db/client";
import { inOtherProcess } from "@/lib/server/memory/testing/other-process";
import { findQuiz } from "@/lib/server/publish/find-quiz";
import { compileVersion, loadVersion } from "@/lib/server/publish/load-version";
import type { Incoming, Outcome } from "./fold-group";
import { storeGroup } from "./store-group";
import { type GoldenQuiz, publishGoldenQuiz } from "./testing/golden-quiz";
import { email, name, oneRun, toTheEnd } from "./testing/one-run";

const now = new Date("2026-03-02T09:00:00Z");
let golden: GoldenQuiz;
let other: { storeGroup: typeof storeGroup };
beforeAll(async () => {
	golden = await publishGoldenQuiz();
	other = await inOtherProcess(() => import("./store-group"));
});

let run: ReturnType<typeof oneRun>;
let first: EventBatch;
beforeEach(async () => {
	run = oneRun(golden, now);
	first = run([said("q-skin", choices("c-dry"))]);
	await here(first);
});

async function incoming(batch: EventBatch): Promise<Incoming> {
	const place = await findQuiz(batch.quiz);
	const version = place && (await loadVersion(place.workspaceId, place.quizId, batch.version));
	if (!place || !version) throw new Error("no such quiz or version");
	const quiz = await compileVersion(version);
	return {
		place,
		version,
		quiz,
		batch,
		events: JSON.stringify(batch.events),
		taken: null,
		came: null,
		admit: () => true,
		now,
	};
}
const told = (outcome?: Outcome) => (typeof outcome === "object" ? { ...outcome.reply, ...outcome.row } : outcome);
const here = async (batch: EventBatch) => told((await storeGroup([await incoming(batch)]))[0]);
const there = async (batch: EventBatch) => told((await other.storeGroup([await incoming(batch)]))[0]);
const row = () =>
	db().response.findUniqueOrThrow({
		where: { workspaceId_id: { workspaceId: golden.scope.workspaceId, id: first.response } },
	});

test("what this process has stored itself isn't read back, to the end of the run", async () => {
	const query = vi.spyOn(Client.prototype, "query");
	const completed = await here(run(toTheEnd(true).slice(1), { personal: [name, email] }));
	const asked = query.mock.calls.map(([statement]) => (statement as unknown as { name?: string }).name);
	query.mockRestore();
	expect(completed).toMatchObject({ result: { empty: false } });
	expect(asked).toContain("update-responses");
	expect(asked.filter((statement) => statement === "lock-responses" || statement === "read-batches")).toEqual([]);
});

test("what another process has stored in between is part of it", async () => {
	expect(await there(run([said("q-tight", choices("c-tight-yes"))]))).toMatchObject({ missing: [], accepted: 1 });
	const [, , ...rest] = toTheEnd(true);
	expect(await here(run(rest, { personal: [name, email] }))).toMatchObject({ result: { empty: false } });
	expect(await row()).toMatchObject({ revision: 3, state: { accepted: 9, waitingFor: [] } });
});

test("a batch that comes to another process again is a copy there, and here", async () => {
	expect([await there(first), await here(first)]).toMatchObject([{ duplicate: true }, { duplicate: true }]);
	expect(await row()).toMatchObject({ revision: 1, duplicateBatches: 2 });
});

test("what fails beside one that can't be stored has not been taken", async () => {
	const poison = oneRun(golden, now)([said("q-skin", choices("c-dry"))]);
	poison.origin = { ...poison.origin, referrerHost: "\0" };
	const next = run([said("q-tight", choices("c-tight-yes"))]);
	await expect(storeGroup([await incoming(next), await incoming(poison)])).rejects.toThrow();
	expect(await here(next)).toMatchObject({ accepted: 1, duplicate: false });
	expect(await row()).toMatchObject({ revision: 2, duplicateBatches: 0 });
});
