import { readFileSync } from "node:fs";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { db } from "@/lib/server/db/client";
import { projectResponses } from "@/lib/server/responses/project-responses";
import type { GoldenQuiz } from "@/lib/server/responses/testing/golden-quiz";
import { openMailFolder, type TestMail } from "@/lib/server/testing/mails";
import {
	columnsOfWords,
	type Dump,
	dumpDatabase,
	emptyColumns,
	restoreDatabase,
} from "@/lib/server/testing/whole-database";
import { extent } from "@/scripts/tests/support/extent";
import { publishAskingQuiz } from "../testing/respond";
import { eraseProfile } from "./erase-profile";
import { arrive, handOut, identifiersOf, keysOf } from "./testing/canary-people";
import { everybodyIn, findCanaries, type Traces, tablesNaming } from "./testing/canary-search";
import { countAll } from "./testing/count-all";
import { tablesWithoutPeople } from "./testing/tables-without-people";
import { exportTombstones, replayTombstones } from "./tombstone-command";

const people = extent(1_000, 40);
const everybody = Array.from({ length: people }, (_, person) => person);
const gone = everybody.filter((person) => person % 10 === 0);
const left = everybody.filter((person) => person % 10 !== 0);
const erasedAt = new Date("2026-03-03T09:00:00Z");

/** Where something can be read before. */
const places = [
	...["personal_value", "response", "consent_event", "collected", "profile", "identifier", "trait_value"],
	...["visit", "person_request", "export", "people_import", "mails"],
];

process.env.LOG_LEVEL = "trace";
const logged: string[] = [];
let mails: { readMails: () => Promise<TestMail[]>; remove: () => Promise<void> };
let folder: string;
let golden: GoldenQuiz;
let workspaceId: string;

beforeAll(async () => {
	mails = await openMailFolder();
	folder = await mkdtemp(join(tmpdir(), "candor-tombstones-"));
	vi.spyOn(process.stdout, "write").mockImplementation((text) => logged.push(String(text)) > 0);
	golden = await publishAskingQuiz();
	workspaceId = golden.scope.workspaceId;
	for (const person of everybody) await arrive(golden, person);
	await handOut(golden, people);
	while ((await projectResponses({ limit: 200 })) > 0);
}, 600_000);

afterAll(async () => {
	vi.restoreAllMocks();
	await mails.remove();
	await rm(folder, { recursive: true });
});

/** All that can be read of anybody, wherever it lies. */
async function look(dump: Dump): Promise<Traces> {
	const keys = await keysOf(workspaceId);
	expect(dump.get("profile")).toHaveLength(keys.length);
	return findCanaries({ dump, keys, mails: await mails.readMails(), logs: logged });
}

async function profileOf(person: number): Promise<string> {
	const [{ kind, hash } = { kind: "", hash: "" }] = identifiersOf(workspaceId, person);
	const key = { workspaceId, kind, hash };
	return (await db().identifier.findUniqueOrThrow({ where: { workspaceId_kind_hash: key } })).profileId;
}

const hashesOf = (persons: readonly number[]) =>
	new Set(persons.flatMap((person) => identifiersOf(workspaceId, person).map(({ hash }) => hash)));

test(`of ${gone.length} erased among ${people} people nothing is found anywhere, no count changes, and an older backup doesn't bring them back`, async () => {
	const backup = await dumpDatabase();
	const before = await countAll(workspaceId);
	const profiles = new Map(await Promise.all(gone.map(async (one) => [one, await profileOf(one)] as const)));
	const parts = await db().profile.findMany({ where: { workspaceId, mergedInto: { in: [...profiles.values()] } } });
	const ids = new Set([...profiles.values(), ...parts.map(({ id }) => id)]);
	const mailed = (await mails.readMails()).length;
	// What looks for them does find them.
	const seen = await look(backup);
	expect(everybodyIn(seen)).toEqual(everybody);
	for (const place of places) expect(seen.get(place)?.size, place).toBeGreaterThan(0);
	expect(logged.length).toBeGreaterThan(people);
	await expectFilled(backup);

	for (const profile of profiles.values())
		await eraseProfile({ workspaceId, actorId: golden.scope.userId, by: "staff" }, profile, erasedAt);
	await expectGone(before, ids);
	await expectAllReached([backup, await dumpDatabase()], seen, ids);
	expect(await db().outbox.count({ where: { workspaceId, recipient: "Klaviyo" } })).toBe(gone.length);
	expect(await mails.readMails()).toHaveLength(mailed - gone.length);

	const file = join(folder, "tombstones.jsonl");
	const tombstones = await exportTombstones(file);
	expect(readFileSync(file, "utf8")).not.toContain("canary");
	await restoreDatabase(backup);
	expect(await db().tombstone.count({ where: { workspaceId } })).toBe(0);
	const back = new Set(everybodyIn(await look(await dumpDatabase())));
	expect(gone.every((person) => back.has(person))).toBe(true);

	expect(await replayTombstones(file)).toEqual({ read: tombstones, erased: gone.length });
	await expectGone(before, ids);
	expect(await replayTombstones(file)).toEqual({ read: tombstones, erased: 0 });

	const rows = [...backup.values()].reduce((sum, { length }) => sum + length, 0);
	const found = Object.fromEntries([...seen].flatMap(([place, { size }]) => (size > 0 ? [[place, size]] : [])));
	console.info(JSON.stringify({ people, erased: gone.length, tables: backup.size, rows, tombstones, found }));
}, 900_000);

/** Every table that isn't known to hold nothing of people holds something of these, before they are erased or after. */
async function expectAllReached(dumps: readonly Dump[], seen: Traces, gone: ReadonlySet<string>): Promise<void> {
	const ids = new Set([...(await idsOfPeople()), ...gone]);
	const reached = new Set([
		...dumps.flatMap((dump) => tablesNaming(dump, ids)),
		...[...seen].flatMap(([place, { size }]) => (size ? place : [])),
	]);
	const [dump = new Map()] = dumps;
	const missed = [...dump.keys()].filter((table) => !reached.has(table) && !tablesWithoutPeople.has(table));
	expect(missed, "fill these in canary-people.ts, or say that they hold nothing of people").toEqual([]);
	expect([...tablesWithoutPeople].filter((table) => reached.has(table) || !dump.has(table))).toEqual([]);
}

/** In tables of people each column for words holds some. */
async function expectFilled(dump: Dump): Promise<void> {
	const later = ["tombstone", "outbox"];
	const empty: string[] = [];
	for (const table of dump.keys()) {
		if (tablesWithoutPeople.has(table) || later.includes(table)) continue;
		const columns = await emptyColumns(table, await columnsOfWords(table));
		empty.push(...columns.map((column) => `${table}.${column}`));
	}
	expect(empty, "fill these columns in canary-people.ts").toEqual([]);
}

/** What says in a row that it belongs to somebody. */
async function idsOfPeople(): Promise<Set<string>> {
	const where = { workspaceId };
	const select = { id: true } as const;
	const [profiles, responses, orders] = await Promise.all([
		db().profile.findMany({ where, select }),
		db().response.findMany({ where, select }),
		db().customerOrder.findMany({ where, select }),
	]);
	return new Set([...profiles, ...responses, ...orders].map(({ id }) => id).concat([...hashesOf(everybody)]));
}

/** Nothing of them can be read; their ids stand where somebody is yet to be told, their hashes where they must not come back. */
async function expectGone(before: unknown, ids: ReadonlySet<string>): Promise<void> {
	const dump = await dumpDatabase();
	expect(everybodyIn(await look(dump))).toEqual(left);
	expect(await countAll(workspaceId)).toEqual(before);
	expect(tablesNaming(dump, hashesOf(gone))).toEqual(["tombstone"]);
	expect(tablesNaming(dump, ids).sort()).toEqual(["audit_line", "exported_profile", "outbox", "tombstone"]);
}
