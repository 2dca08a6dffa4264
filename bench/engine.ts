import { performance } from "node:perf_hooks";
import { compileCatalog } from "../lib/quiz/compile-catalog";
import { compileQuiz } from "../lib/quiz/compile-quiz";
import { recommend } from "../lib/quiz/recommend";
import { shareLists } from "../lib/quiz/share-lists";
import { seededAnswers, seededCatalog, seededQuiz } from "../lib/quiz/testing/seeded";
import type { Catalog } from "../lib/quiz/types";

const QUESTIONS = 12;

/** Times a recommendation after 12 answered questions, on a small and a large catalog; prints one line of JSON. */
function main(): void {
	const { products, p50Ms, p99Ms } = measure(1000, 4000);
	const large = measure(100_000, 300);
	console.log(JSON.stringify({ small: { products, p50Ms, p99Ms }, large }));
}

/** `memoryMb`: what the engine holds, which is the catalog with all its products, and the quiz compiled for it. */
function measure(products: number, runs: number) {
	const before = usedBytes();
	const catalog = readCatalog(products);
	const document = seededQuiz(QUESTIONS);
	const answers = Array.from({ length: 50 }, (_, seed) => seededAnswers(document, seed));
	const start = performance.now();
	const compiled = compileQuiz(document, compileCatalog(catalog));
	const compileMs = performance.now() - start;
	const times: number[] = [];
	const warmUp = Math.ceil(runs / 5);
	for (let run = -warmUp; run < runs; run++) {
		const given = answers[(run + warmUp) % answers.length] ?? {};
		const began = performance.now();
		const result = recommend(compiled, given);
		const took = performance.now() - began;
		if (!result || result.slots.length === 0) throw new Error("the bench's answers lead to no result");
		if (run >= 0) times.push(took);
	}
	const memoryMb = round((usedBytes() - before) / 2 ** 20);
	times.sort((a, b) => a - b);
	return {
		// Asked of the compiled quiz, which so is still there when memory is measured.
		products: compiled.catalog.products.length,
		p50Ms: percentile(times, 0.5),
		p99Ms: percentile(times, 0.99),
		compileMs: round(compileMs),
		memoryMb,
	};
}

/** As the server reads it from the database. By itself, so that nothing of the making is held on to. */
function readCatalog(products: number): Catalog {
	const catalog: Catalog = JSON.parse(JSON.stringify(seededCatalog(products)));
	shareLists(catalog.products);
	return catalog;
}

/** Heap and array buffers; steadier when node runs with --expose-gc. */
function usedBytes(): number {
	// Once is not enough for what was just let go of.
	for (let pass = 0; pass < 3; pass++) globalThis.gc?.();
	const { heapUsed, arrayBuffers } = process.memoryUsage();
	return heapUsed + arrayBuffers;
}

function percentile(sorted: readonly number[], share: number): number {
	return round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
}

function round(x: number): number {
	return Math.round(x * 1000) / 1000;
}

main();
