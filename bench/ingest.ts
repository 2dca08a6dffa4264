import { closeDatabase } from "@/lib/server/db/client";
import { sampleRun, startBareLimit } from "./support/bare-limit";
import { readCpu } from "./support/cpu";
import type { Outcome } from "./support/load/load";
import { makeLoad } from "./support/load/make-load";
import { runTemplate } from "./support/load/run-template";
import { watchMemory } from "./support/memory";
import { type Product, startProduct } from "./support/product";
import { publishSeededQuiz } from "./support/publish-seeded-quiz";
import { round, seconds } from "./support/settings";
import { countStored, untilProjected } from "./support/stored-rows";

const PRODUCTS = 1000;
const QUESTIONS = 6;
/** About as many as six questions with four choices have; and so many that hardly anybody answers as somebody did before. */
const ANSWER_SETS = { alike: 4_000, different: 40_000 };
/** One batch in so many is sent again. */
const REPEATED = 50;
const NEVER = 1e9;
const CONNECTIONS = 192;
/** Until the code is compiled: what that takes is not what a run takes. */
const WARM_UP_MS = seconds("BENCH_WARM_UP_SECONDS", 10);
/** Of the measured load, in which its connections are made. */
const BEGIN_MS = 500;
const MEASURED_MS = seconds("BENCH_SECONDS", 15);
const SPIKE = { connections: 512, warmUpMs: 5_000, perSecond: [20, 4_000] as [number, number] };
const SPIKE_MS = seconds("BENCH_SPIKE_SECONDS", 60);

/**
 * Complete runs in two batches, over HTTP, as fast as they are taken: by the product, by the same handlers as a route of Next, and by a listener that
 * does nothing but write the same rows. Then a crowd that comes at once, whether or not it is served. Prints one line of JSON.
 */
async function main(): Promise<void> {
	const quiz = await publishSeededQuiz(PRODUCTS, QUESTIONS);
	const answered = (count: number, from = 0) => Array.from({ length: count }, (_, at) => runTemplate(quiz, from + at));
	const alike = answered(ANSWER_SETS.alike);
	const measure = async ({ url, pid }: Product, { runs = alike, repeated = REPEATED } = {}) => {
		const load = { kind: "runs" as const, url, runs, repeated, connections: CONNECTIONS };
		const warm = await makeLoad({ ...load, warmUpMs: 0, measuredMs: WARM_UP_MS });
		const before = readCpu(pid);
		const outcome = await makeLoad({ ...load, warmUpMs: BEGIN_MS, measuredMs: MEASURED_MS });
		const after = readCpu(pid);
		const each = (ms: number) => Math.round((1_000 * ms) / outcome.acked) / 1_000;
		const server = each(after.server - before.server);
		const database = each(after.database - before.database);
		return { ...addUp(warm, outcome), cpuMsEach: { server, database, load: each(outcome.cpuMs) } };
	};
	const perSecond = ({ done }: { done: number }) => round(done / (MEASURED_MS / 1000));

	let product = await startProduct();
	const ours = await measure(product);
	const different = await measure(product, { runs: answered(ANSWER_SETS.different, ANSWER_SETS.alike) });
	const ended = performance.now();
	await untilProjected(quiz.workspaceId);
	const projectionLagSeconds = round((performance.now() - ended) / 1000);
	const { responses: stored, rows } = await countStored(quiz.workspaceId);
	const [template] = alike;
	if (!template) throw new Error("there are no runs");
	const sample = await sampleRun(product.url, quiz.workspaceId, template);
	await product.stop();

	product = await startProduct({ FAST_LANE: "off" });
	const next = await measure(product);
	await untilProjected(quiz.workspaceId);
	await product.stop();

	const bare = await startBareLimit(sample);
	// It would not know a repeat from another run.
	const limit = await measure(bare, { repeated: NEVER });
	await bare.stop();

	product = await startProduct();
	const memory = watchMemory(product.pid);
	const crowd = await makeLoad({ kind: "crowd", url: product.url, runs: alike, ...SPIKE, measuredMs: SPIKE_MS });
	const seen = memory();
	await product.stop();
	const both = (what: "acked" | "duplicates" | "errors" | "refused") => ours[what] + different[what];
	const acked = both("acked");
	console.log(
		JSON.stringify({
			responsesPerSecond: perSecond(ours),
			p50Ms: round(ours.p50Ms),
			p99Ms: round(ours.p99Ms),
			nextRouteResponsesPerSecond: perSecond(next),
			bareLimitResponsesPerSecond: perSecond(limit),
			cpuMsEach: { ours: ours.cpuMsEach, nextRoute: next.cpuMsEach, bareLimit: limit.cpuMsEach },
			answerSets: ANSWER_SETS.alike,
			allDifferent: {
				...{ answerSets: ANSWER_SETS.different, responsesPerSecond: perSecond(different) },
				...{ p50Ms: round(different.p50Ms), p99Ms: round(different.p99Ms), cpuMsEach: different.cpuMsEach },
			},
			rowsPerResponse: round(rows / stored),
			...{ acked, stored, duplicates: both("duplicates"), errors: both("errors"), refused: both("refused") },
			projectionLagSeconds,
			spike: {
				perSecond: SPIKE.perSecond[1],
				storedPerSecond: round(crowd.done / (SPIKE_MS / 1000)),
				p99Ms: round(crowd.p99Ms),
				...{ errors: crowd.errors, refused: crowd.refused, unserved: crowd.unserved, firstError: crowd.firstError },
				memoryMb: { before: seen[0], most: Math.max(...seen), after: seen.at(-1) },
			},
		}),
	);
	if (acked !== stored) throw new Error(`${acked} complete runs were acknowledged, ${stored} are stored`);
	const failed = [ours, different, next, limit, crowd].flatMap(({ firstError }) => firstError ?? []);
	if (failed.length > 0) throw new Error(failed.join("; "));
}

/** The second's rates and times, and what came of both. */
const addUp = (warm: Outcome, measured: Outcome): Outcome => ({
	...measured,
	acked: warm.acked + measured.acked,
	duplicates: warm.duplicates + measured.duplicates,
	refused: warm.refused + measured.refused,
	errors: warm.errors + measured.errors,
	firstError: warm.firstError ?? measured.firstError,
});

await main();
await closeDatabase();
