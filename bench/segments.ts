import { performance } from "node:perf_hooks";
import type { SegmentCount } from "@/lib/contracts/segments";
import type { SegmentCondition, TraitTest } from "@/lib/profile/segment";
import type { Scope } from "@/lib/server/auth/scope";
import { closeDatabase, db, pool } from "@/lib/server/db/client";
import { exportSegment } from "@/lib/server/people/exports/export-segment";
import { countSegment } from "@/lib/server/people/segments/count-segment";
import { saveSegment } from "@/lib/server/people/segments/save-segment";
import { benchWorkspace } from "./support/bench-workspace";
import { readCpu } from "./support/cpu";
import { watchMemory } from "./support/memory";
import { addSeededPeople, makePeopleWords, type PeopleWords, SEEN_WITHIN } from "./support/seeded-people";
import { round } from "./support/settings";

const SMALL = 10_000;
const LARGE = Number(process.env.BENCH_PEOPLE || 100_000);
const EXPORTED = [LARGE / 10, LARGE / 2];
const COUNTS = 7;
const NOW = new Date("2026-06-01T09:00:00Z");

/**
 * Counts segments of one workspace as the page does while a marketer changes them, with 10,000 people and with 100,000; then writes
 * half of them into a file. Prints one line of JSON.
 */
async function main(): Promise<void> {
	const scope = await benchWorkspace();
	const words = await makePeopleWords(scope.workspaceId);
	const segments = segmentsOf(words);
	await addSeededPeople(words, SMALL, 1, NOW);
	await settle();
	const small = await countAll(scope, words, segments);
	await addSeededPeople(words, LARGE - SMALL, 2, NOW);
	// As after a large import, when the database knows nothing of the new rows yet.
	const unsettled = await countAll(scope, words, segments);
	await settle();
	global.gc?.();
	const memory = watchMemory(process.pid);
	const large = await countAll(scope, words, segments);
	const peakMemoryMb = Math.max(...memory());
	const exports = [];
	for (const wanted of EXPORTED) exports.push(await measureExport(scope, words, wanted));
	console.log(
		JSON.stringify({
			people: LARGE,
			seconds: mapped(large, ({ seconds }) => seconds),
			slowest: mapped(large, ({ slowest }) => slowest),
			cpuMs: mapped(large, ({ cpuMs }) => cpuMs),
			secondsWithoutStatistics: mapped(unsettled, ({ seconds }) => seconds),
			growth: mapped(large, ({ seconds }, name) => round(seconds / (small[name]?.seconds ?? 0))),
			growthOfCpu: mapped(large, ({ cpuMs }, name) => round(cpuMs / (small[name]?.cpuMs ?? 0))),
			counts: mapped(large, ({ count }) => count),
			peakMemoryMb,
			exports,
		}),
	);
}

/** Simple, nested as deep as people make them, and one that rests on everything at once. */
function segmentsOf({ traits, purposes }: PeopleWords): Record<string, SegmentCondition> {
	const trait = (index: number, test: TraitTest): SegmentCondition => ({
		...{ kind: "trait", trait: traits[index]?.id ?? "", test },
	});
	const simple = trait(0, { op: "is", values: ["choice-1"] });
	return {
		simple,
		nested: {
			kind: "all",
			of: [
				{ kind: "any", of: [simple, trait(1, { op: "is", values: ["choice-2", "choice-3"] })] },
				{
					kind: "not",
					of: { kind: "all", of: [trait(2, { op: "is", values: ["vegan"] }), trait(4, { op: "known" })] },
				},
				{ kind: "any", of: [trait(3, { op: "between", from: 100, to: 300 }), { kind: "seen", days: 90 }] },
				trait(7, { op: "between", from: null, to: 60 }),
			],
		},
		everything: {
			kind: "all",
			of: [
				{ kind: "consent", purpose: purposes[0] },
				{ kind: "freshness", trait: traits[1]?.id ?? "", is: "fresh" },
				{ kind: "bought", what: { of: "attribute", attribute: "scent", value: "free" }, orders: 1, days: 365 },
				trait(3, { op: "between", from: 50, to: null }),
			],
		},
	};
}

interface Counted {
	/** The median. */
	seconds: number;
	slowest: number;
	/** Of the database's processes, which other work on the machine changes far less than the seconds. */
	cpuMs: number;
	count: SegmentCount;
}

async function countAll(
	scope: Scope,
	{ purposes: [, purpose] }: PeopleWords,
	segments: Record<string, SegmentCondition>,
): Promise<Record<string, Counted>> {
	const counted: Record<string, Counted> = {};
	for (const [name, condition] of Object.entries(segments)) {
		const times: number[] = [];
		const count = () => countSegment(scope, { purpose, condition }, NOW);
		const first = await count();
		const cpu = readCpu(process.pid).database;
		for (let again = 0; again < COUNTS; again++) {
			const began = performance.now();
			await count();
			times.push((performance.now() - began) / 1000);
		}
		const cpuMs = Math.round((readCpu(process.pid).database - cpu) / COUNTS);
		times.sort((a, b) => a - b);
		const at = (place: number) => Math.round(1000 * (times[place] ?? 0)) / 1000;
		counted[name] = { seconds: at(Math.floor(COUNTS / 2)), slowest: at(COUNTS - 1), cpuMs, count: first };
	}
	return counted;
}

/** So many people, of the purpose that three in four agree to. What is held in memory must not grow with their number. */
async function measureExport(scope: Scope, { purposes: [purpose], traits }: PeopleWords, wanted: number) {
	const { workspaceId } = scope;
	const condition: SegmentCondition = { kind: "seen", days: Math.round((SEEN_WITHIN * wanted) / (0.74 * LARGE)) };
	const segment = await saveSegment(scope, null, { name: `${wanted}`, purpose, condition });
	const chosen = traits.slice(0, 4).map((trait) => trait.id);
	global.gc?.();
	const memory = watchMemory(process.pid);
	const began = performance.now();
	const body = { recipient: "Bench", identifiers: ["email" as const], traits: chosen };
	const { id, rows } = await exportSegment(scope, segment, body, NOW);
	const seconds = (performance.now() - began) / 1000;
	const seen = memory();
	const { file } = await db().export.findUniqueOrThrow({ where: { workspaceId_id: { workspaceId, id } } });
	return {
		...{ people: rows, seconds: round(seconds), peoplePerSecond: Math.round(rows / seconds) },
		fileMb: round((file?.length ?? 0) / 1_048_576),
		memoryMb: { before: seen[0], most: Math.max(...seen) },
	};
}

/** What a database does by itself within minutes. */
const settle = () => pool().query("VACUUM ANALYZE");

const mapped = <T, U>(of: Record<string, T>, change: (one: T, name: string) => U): Record<string, U> =>
	Object.fromEntries(Object.entries(of).map(([name, one]) => [name, change(one, name)]));

await main();
await closeDatabase();
