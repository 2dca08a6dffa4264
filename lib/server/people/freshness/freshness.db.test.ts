import { beforeEach, expect, test } from "vitest";
import { db } from "@/lib/server/db/client";
import { makeWorkspace, type TestWorkspace } from "@/lib/server/testing/make-workspace";
import { insertPeople, makeWords, type Words } from "../segments/testing/random-people";
import { freshnessReport } from "./freshness-report";

const now = new Date("2026-03-15T00:00:00Z");
const day = 86_400_000;

let workspace: TestWorkspace;
let words: Words;
beforeEach(async () => {
	workspace = await makeWorkspace();
	words = await makeWords(workspace);
});

const known = (trait: string, staleAt: number | null) => ({
	...{ granted: new Set<string>(), restricted: false, seenAt: 0, quizzes: new Set<string>(), orders: [] },
	values: new Map([[trait, { value: "dry", purposes: [], staleAt }]]),
});

test("says how many are fresh, going stale and stale, and in which month ahead", async () => {
	const [trait = ""] = words.traits;
	const at = (days: number) => now.getTime() + days * day;
	const people = [null, at(31), at(30), at(1), at(0), at(-9)].map((staleAt) => known(trait, staleAt));
	const ids = await insertPeople(workspace.id, people, now);
	// Who became a part of somebody else is no person of their own.
	await db().profile.updateMany({
		where: { workspaceId: workspace.id, id: ids[5] ?? "" },
		data: { mergedInto: ids[0] ?? "" },
	});
	const { traits, months, fresh } = await freshnessReport(workspace.scope, now);
	expect(traits.find(({ id }) => id === trait)).toMatchObject({ fresh: 2, soon: 2, stale: 1 });
	expect(months.slice(0, 3)).toEqual([
		{ month: "2026-03", values: 1 },
		{ month: "2026-04", values: 2 },
		{ month: "2026-05", values: 0 },
	]);
	expect([months.length, fresh]).toEqual([12, 4]);
});

test("knows nothing of another workspace", async () => {
	await insertPeople(workspace.id, [known(words.traits[0] ?? "", null)], now);
	const other = await makeWorkspace("Other");
	expect(await freshnessReport(other.scope, now)).toMatchObject({ traits: [], fresh: 0 });
});
