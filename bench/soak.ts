import { closeDatabase } from "@/lib/server/db/client";
import { makeLoad } from "./support/load/make-load";
import { runTemplate } from "./support/load/run-template";
import { watchMemory } from "./support/memory";
import { startProduct } from "./support/product";
import { publishSeededQuiz } from "./support/publish-seeded-quiz";
import { round, seconds } from "./support/settings";

const PER_SECOND = 500;
const MEASURED_MS = seconds("BENCH_SECONDS", 600);
const WARM_UP_MS = 30_000;

/** Ten minutes of the same load: whether what the process holds in memory grows. Prints one line of JSON. */
async function main(): Promise<void> {
	const quiz = await publishSeededQuiz(1000, 6);
	const runs = Array.from({ length: 4_000 }, (_, seed) => runTemplate(quiz, seed));
	const product = await startProduct();
	const memory = watchMemory(product.pid);
	const { done, p99Ms, errors, refused } = await makeLoad({
		...{ kind: "crowd", url: product.url, runs, connections: 128, perSecond: [PER_SECOND, PER_SECOND] },
		...{ warmUpMs: WARM_UP_MS, measuredMs: MEASURED_MS },
	});
	const seen = memory().slice(WARM_UP_MS / 1000);
	await product.stop();
	const tenth = Math.ceil(seen.length / 10);
	const memoryMb = { first: median(seen.slice(0, tenth)), last: median(seen.slice(-tenth)), most: Math.max(...seen) };
	const responsesPerSecond = round(done / (MEASURED_MS / 1000));
	console.log(JSON.stringify({ responsesPerSecond, p99Ms: round(p99Ms), errors, refused, memoryMb }));
}

function median(values: number[]): number {
	return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

await main();
await closeDatabase();
