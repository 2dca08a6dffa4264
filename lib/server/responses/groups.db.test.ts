import { beforeAll, describe, expect, test, vi } from "vitest";
import { foldEvents } from "@/lib/quiz/fold";
import { choices, said } from "@/lib/quiz/testing/golden/sequence";
import { seededRandom } from "@/lib/quiz/testing/seeded-random";
import type { EventBatch } from "@/lib/quiz/wire";
import { db } from "@/lib/server/db/client";
import { laneTransaction } from "@/lib/server/db/pg-transaction";
import { toJson } from "@/lib/server/db/to-json";
import { newId } from "@/lib/server/new-id";
import { perProcess } from "@/lib/server/per-process";
import { findQuiz } from "@/lib/server/publish/find-quiz";
import { compileVersion, loadVersion, type Version } from "@/lib/server/publish/load-version";
import { pauseQuiz } from "@/lib/server/publish/set-status";
import { acceptBatch } from "./accept-batch";
import { eraseResponse } from "./erase-response";
import { foldGroup, type Incoming, type Outcome } from "./fold-group";
import { foldResponse } from "./fold-response";
import { type PackedResult, unpackResult } from "./packed-result";
import type { ResponseRow } from "./response-state";
import { storeGroup } from "./store-group";
import { insertPersonal } from "./store-personal";
import { lockResponses } from "./stored-responses";
import { type GoldenQuiz, publishGoldenQuiz } from "./testing/golden-quiz";
import { email, name, oneRun, toTheEnd } from "./testing/one-run";
import { TokenBuckets } from "./token-buckets";

const now = new Date("2026-03-02T09:00:00Z");
let golden: GoldenQuiz;
beforeAll(async () => {
	golden = await publishGoldenQuiz();
	perProcess("new-responses", () => new TokenBuckets({ most: 2, perSecond: 0, keys: 100 }));
});

async function incoming(batch: EventBatch, more: Partial<Incoming> = {}): Promise<Incoming> {
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
		...{ admit: () => true, now, ...more },
	};
}

const emptyRow = (id: string, { id: versionId, document }: Version): ResponseRow => ({
	...{ workspaceId: golden.scope.workspaceId, id, quizId: golden.quizId, versionId, locale: "en", utm: {} },
	state: { ...foldEvents(document, []), replaced: [], clickTimes: {}, consentLocales: {} },
	result: null,
	revision: 0,
});

const rowOf = (response: string, { scope } = golden) =>
	db().response.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId: scope.workspaceId, id: response } } });
const told = (outcome?: Outcome) =>
	typeof outcome === "string" ? outcome : { ...outcome?.reply, complete: Boolean(outcome?.row.result) };

describe("a group", () => {
	test("takes what is new, known, a copy, another version's, not open and not admitted, each by itself", async () => {
		const paused = await publishGoldenQuiz();
		const begun = oneRun(paused, now);
		const [known, fresh] = [oneRun(golden, now), oneRun(golden, now)];
		await storeGroup([
			await incoming(begun([said("q-skin", choices("c-dry"))])),
			await incoming(known([said("q-skin", choices("c-oily"))])),
		]);
		await pauseQuiz(paused.scope, paused.quizId, {});
		const steps = toTheEnd(true);
		const first = fresh(steps.slice(0, 3));
		const second = fresh(steps.slice(3, 8), { personal: [name, email] });
		const third = fresh(steps.slice(8));
		const further = known([said("q-goals", choices("c-simple"))]);
		const other = await incoming(known([{ type: "complete" }]));
		const outcomes = await storeGroup([
			await incoming(first),
			await incoming(further),
			await incoming(first),
			{ ...other, version: { ...other.version, id: newId() } },
			await incoming(third),
			await incoming(second),
			await incoming(oneRun(paused, now)([{ type: "complete" }])),
			await incoming(begun([{ type: "screen", screen: "s-skin" }])),
			await incoming(oneRun(golden, now)([{ type: "complete" }]), { admit: () => false }),
		]);
		const plain = { rejected: {}, missing: [], duplicate: false, complete: false };
		expect(outcomes.map(told)).toEqual([
			{ ...plain, accepted: 3 },
			{ ...plain, accepted: 1 },
			{ ...plain, accepted: 0, duplicate: true },
			"other-version",
			{ ...plain, accepted: 1, missing: [3, 4, 5, 6, 7] },
			{ ...plain, accepted: 5, complete: true },
			"paused",
			{ ...plain, accepted: 1 },
			"not-admitted",
		]);
		expect(await rowOf(first.response)).toMatchObject({
			...{ revision: 3, duplicateBatches: 1, createdAt: now, startedAt: now, completedAt: now, lastEventAt: now },
		});
		const batches = await db().eventBatch.findMany({
			where: { responseId: first.response },
			orderBy: { receivedAt: "asc" },
		});
		expect(batches.map(({ id }) => id)).toEqual([first.id, third.id, second.id]);
		expect(batches.map(({ receivedAt }) => receivedAt.getTime() - now.getTime())).toEqual([0, 1, 2]);
		expect(await db().consentEvent.count({ where: { responseId: first.response } })).toBe(1);
		expect(await db().personalValue.count({ where: { responseId: first.response } })).toBe(2);
	});

	test("lets others have their turn while it is folded", async () => {
		const group = await Promise.all([1, 2, 3].map(() => incoming(oneRun(golden, now)([{ type: "complete" }]))));
		let time = 0;
		const clock = vi.spyOn(performance, "now").mockImplementation(() => (time += 20));
		const folded = foldGroup(group, []);
		const others = new Promise((done) => setImmediate(() => done("others")));
		expect(await Promise.race([folded.then(() => "group"), others])).toBe("others");
		clock.mockRestore();
		expect((await folded).outcomes).toHaveLength(3);
	});

	test("writes what is granted and taken back within it as it happened", async () => {
		const run = oneRun(golden, now);
		const granted = run(toTheEnd(true), { personal: [name, email] });
		const withdrawn = run(toTheEnd(false).slice(7));
		await storeGroup([await incoming(granted), await incoming(withdrawn)]);
		const ledger = await db().consentEvent.findMany({
			where: { responseId: granted.response },
			orderBy: { id: "asc" },
		});
		expect(ledger.map(({ action }) => action)).toEqual(["granted", "withdrawn"]);
	});

	test("leaves erased what is sent again in another batch", async () => {
		const run = oneRun(golden, now);
		const personal = [name, email].map((typed) => ({ ...typed, id: newId() }));
		const first = run(toTheEnd(true), { personal });
		await storeGroup([await incoming(first)]);
		await eraseResponse(golden.scope, first.response, now);
		await storeGroup([await incoming(run([{ type: "screen", screen: "s-skin" }], { personal }))]);
		const kept = await db().personalValue.findMany({ where: { responseId: first.response } });
		expect(kept.map(({ ciphertext }) => ciphertext.length)).toEqual([0, 0]);
	});

	test("one response that several processes make at once is one, with all that each was sent", async () => {
		const runs = Array.from({ length: 4 }, () => oneRun(golden, now));
		const groups = await Promise.all(
			toTheEnd(true).map((step) => Promise.all(runs.map((run) => incoming(run([step], { personal: [name] }))))),
		);
		await Promise.all(groups.map((group, at) => storeGroup(at % 2 ? group : group.toReversed())));
		for (const { batch } of groups[0] ?? []) {
			expect(await rowOf(batch.response)).toMatchObject({ revision: 9, state: { accepted: 9, waitingFor: [] } });
		}
	});
});

test("a response that another process makes meanwhile is found, and gone on with", async () => {
	const one = await incoming(oneRun(golden, now)([said("q-skin", choices("c-dry"))]));
	const { state, ...row } = emptyRow(one.batch.response, one.version);
	const times = { createdAt: now, lastEventAt: now };
	const stored = await db().$transaction(async (tx) => {
		await tx.response.create({ data: { ...row, ...times, utm: {}, result: undefined, state: toJson(state) } });
		const storing = storeGroup([one]);
		await someoneWaits();
		return { storing };
	});
	expect((await stored.storing).map(told)).toMatchObject([{ accepted: 1, duplicate: false }]);
	expect(await rowOf(one.batch.response)).toMatchObject({ revision: 1, startedAt: now, state: { accepted: 1 } });
});

test("erasing waits for what is just being stored, and erases that as well", async () => {
	const first = oneRun(golden, now)([said("q-skin", choices("c-dry"))]);
	await storeGroup([await incoming(first)]);
	const response = { workspaceId: golden.scope.workspaceId, id: first.response };
	const { erasing } = await laneTransaction(async (client) => {
		await lockResponses(client, [response]);
		const begun = { erasing: eraseResponse(golden.scope, first.response, now) };
		await someoneWaits();
		await insertPersonal(client, [{ ...name, id: newId(), response, at: now }]);
		return begun;
	});
	expect(await erasing).toBe(1);
});

/** Until a statement waits for what another transaction holds. */
const someoneWaits = () =>
	vi.waitFor(async () => {
		const [waiting] = await db().$queryRaw<{ count: number }[]>`
			SELECT count(*)::int AS count FROM pg_stat_activity
			WHERE datname = current_database() AND wait_event_type = 'Lock'`;
		expect(waiting?.count).toBe(1);
	});

describe("the intake", () => {
	test("fails the batch that can't be stored, and none that came beside it", async () => {
		const batches = Array.from({ length: 9 }, () => oneRun(golden, now)([said("q-skin", choices("c-dry"))]));
		const [poison] = batches;
		if (poison) poison.origin = { ...poison.origin, referrerHost: "\0" };
		const results = await Promise.allSettled(batches.map((batch) => acceptBatch(batch, { now })));
		expect(results.map(({ status }) => status)).toEqual(["rejected", ...Array(8).fill("fulfilled")]);
		const stored = await db().response.count({ where: { id: { in: batches.map(({ response }) => response) } } });
		expect(stored).toBe(8);
	});

	test("lets only so many responses begin at one address, and those go on", async () => {
		const runs = Array.from({ length: 3 }, () => oneRun(golden, now));
		const begin = (run: ReturnType<typeof oneRun>, address: string) =>
			acceptBatch(run([said("q-skin", choices("c-dry"))]), { now, address });
		const [first, second, third] = runs as [(typeof runs)[0], (typeof runs)[0], (typeof runs)[0]];
		await begin(first, "203.0.113.1");
		await begin(second, "203.0.113.1");
		await expect(begin(third, "203.0.113.1")).rejects.toMatchObject({ code: "too-many" });
		expect((await begin(first, "203.0.113.1")).accepted).toBe(1);
		expect((await begin(third, "203.0.113.2")).accepted).toBe(1);
	});

	test("folds 200 runs that come shuffled, cut, repeated and all at once to what each comes to by itself", async () => {
		const random = seededRandom(7);
		const sent = Array.from({ length: 200 }, () => scramble(random));
		const { quiz, version } = await incoming(oneRun(golden, now)([]));
		await Promise.all(sent.flat().map((batch, at) => acceptBatch(batch, { now: new Date(now.getTime() + at) })));
		const ids = sent.flatMap(([batch]) => batch?.response ?? []);
		const rows = new Map((await db().response.findMany({ where: { id: { in: ids } } })).map((row) => [row.id, row]));
		let at = 0;
		for (const batches of sent) {
			const alone = batches.reduce(
				(row, batch, index) => {
					const time = new Date(now.getTime() + at++);
					const before = batches.slice(0, index);
					if (before.some(({ id }) => id === batch.id)) return row;
					const distinct = [...new Map(before.map((one) => [one.id, one])).values()];
					return foldResponse(
						quiz,
						row,
						distinct.flatMap(({ events }) => events),
						batch,
						time,
					).row;
				},
				emptyRow(batches[0]?.response ?? "", version),
			);
			const { state, result, revision, duplicateBatches } = rows.get(alone.id) ?? {};
			const distinct = new Set(batches.map(({ id }) => id)).size;
			expect({ state, result: result && unpackResult(result as unknown as PackedResult) }).toEqual({
				...{ state: alone.state, result: alone.result },
			});
			expect([revision, duplicateBatches]).toEqual([distinct, batches.length - distinct]);
		}
	});

	/** A run's batches of some events each: two in twenty lost, two sent twice, in any order. */
	function scramble(random: ReturnType<typeof seededRandom>): EventBatch[] {
		const run = oneRun(golden, now);
		const steps = [...toTheEnd(random.chance(0.5)), ...(random.chance(0.3) ? toTheEnd(true).slice(2) : [])];
		const batches: EventBatch[] = [];
		while (steps.length > 0) batches.push(run(steps.splice(0, 1 + random.below(4)), { personal: [name, email] }));
		const arrived = batches.filter(() => random.chance(0.9));
		const repeated = arrived.filter(() => random.chance(0.1));
		const all = arrived.length > 0 ? [...arrived, ...repeated] : batches;
		const places = new Map(all.map((batch, at) => [batch, random.chance(0.5) ? random.fraction() : at / all.length]));
		return all.sort((a, b) => (places.get(a) ?? 0) - (places.get(b) ?? 0));
	}
});
