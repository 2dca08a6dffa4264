import fc from "fast-check";
import { beforeEach, expect, test } from "vitest";
import { standIn } from "@/lib/profile/segment";
import { makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import { countSegment } from "./count-segment";
import { queryPeople } from "./query-people";
import { segmentRows } from "./segment-sql";
import { conditionOf, insertPeople, makeWords, personOf, type Words } from "./testing/random-people";

const now = new Date("2026-03-02T09:00:00Z");
const seed = Number(process.env.SEED ?? 5);

let workspace: TestWorkspace;
let words: Words;

beforeEach(async () => {
	workspace = await makeWorkspace();
	words = await makeWords(workspace);
});

test("the database and the pure rules find the same people, and stop each at the same obstacle", async () => {
	const people = fc.sample(personOf(words, now), { numRuns: 80, seed });
	const ids = await insertPeople(workspace.id, people, now);
	// Another workspace's people are like them, and are never found.
	const other = await makeWorkspace("Other");
	const others = fc.sample(personOf(await makeWords(other), now), { numRuns: 20, seed });
	await insertPeople(other.id, others, now);
	const seen = { matched: 0, stopped: new Set<string | null>() };
	for (const condition of fc.sample(conditionOf(words), { numRuns: 90, seed })) {
		const question = { workspaceId: workspace.id, purpose: words.purposes[0] ?? "", condition, now };
		const rows = await queryPeople<{ id: string; obstacle: string | null }>(segmentRows(question));
		const found = Object.fromEntries(rows.map(({ id, obstacle }) => [id, obstacle]));
		const judged = people.flatMap((person, index) => {
			const { matches, obstacle } = standIn(question, person, now.getTime());
			return matches ? [[ids[index], obstacle] as const] : [];
		});
		expect(found, JSON.stringify(condition)).toEqual(Object.fromEntries(judged));
		seen.matched += judged.length;
		for (const [, obstacle] of judged) seen.stopped.add(obstacle);
	}
	expect(seen.matched).toBeGreaterThan(500);
	expect(seen.stopped).toEqual(new Set([null, "restricted", "no-consent", "other-purpose", "stale"]));
});

test("the counts add up, for a member of any role", async () => {
	const people = fc.sample(personOf(words, now), { numRuns: 60, seed });
	await insertPeople(workspace.id, people, now);
	const ask = { purpose: words.purposes[0] ?? "", condition: { kind: "all" as const, of: [] } };
	const { matching, reachable, lost } = await countSegment({ ...workspace.scope, role: "viewer" }, ask, now);
	expect(matching).toBe(60);
	expect(reachable + Object.values(lost).reduce((sum, people) => sum + people, 0)).toBe(60);
});

test("a value leaves the segment by itself on the day it goes stale", async () => {
	const [trait = "", purpose = ""] = [words.traits[0], words.purposes[0]];
	const staleAt = now.getTime() + 1000;
	const value = { value: "dry", purposes: [purpose], staleAt };
	const person = { granted: new Set([purpose]), restricted: false, seenAt: 0, quizzes: new Set<string>(), orders: [] };
	await insertPeople(workspace.id, [{ ...person, values: new Map([[trait, value]]) }], now);
	const condition = { kind: "trait" as const, trait, test: { op: "is" as const, values: ["dry"] } };
	const count = (at: number) => countSegment(workspace.scope, { purpose, condition }, new Date(at));
	expect(await count(staleAt - 1)).toMatchObject({ matching: 1, reachable: 1 });
	expect(await count(staleAt)).toMatchObject({ matching: 1, reachable: 0, lost: { stale: 1 } });
});
