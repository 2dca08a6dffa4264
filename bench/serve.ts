import { setTimeout as sleep } from "node:timers/promises";
import { shopperPaths } from "@/lib/config/paths";
import { closeDatabase } from "@/lib/server/db/client";
import { copyQuiz } from "./support/copy-quiz";
import { makeLoad } from "./support/load/make-load";
import { anyone, fillTemplate, quickId, runTemplate } from "./support/load/run-template";
import { startProduct } from "./support/product";
import { publishSeededQuiz, type SeededQuiz } from "./support/publish-seeded-quiz";
import { round, seconds } from "./support/settings";
import { untilProjected } from "./support/stored-rows";

const QUIZZES = [1, 10, 100, 1_000];
const CATALOGS = Number(process.env.BENCH_CATALOGS || 20);
const PRODUCTS = Number(process.env.BENCH_PRODUCTS || 10_000);
const QUESTIONS = 6;
const WARM_UP_MS = 3_000;
/** Until what many answer alike is kept. */
const RUNS_WARM_UP_MS = 10_000;
/** In how many ways people answer, over all quizzes: some of each, and more than are kept. */
const ANSWER_SETS = { alike: 4_000, different: 40_000 };
const MEASURED_MS = seconds("BENCH_SECONDS", 10);

/**
 * Pages of published quizzes as fast as they are served, compressed, by kept connections: by the product and by the same handler as a route of
 * Next. Then pages and complete runs over more and more quizzes, each as likely as the others. Prints one line of JSON.
 */
async function main(): Promise<void> {
	const quizzes = await publishMany();
	const some = (count: number) => quizzes.slice(0, count);

	let product = await startProduct();
	const ours = await servePages(product.url, some(1));
	const byQuizzes: Record<
		number,
		Record<"pagesPerSecond" | "responsesPerSecond" | "p99Ms" | "allDifferentPerSecond", number>
	> = {};
	for (const count of QUIZZES) {
		await visitOnce(product.url, some(count));
		const pages = await servePages(product.url, some(count));
		const runs = await takeRuns(product.url, some(count), ANSWER_SETS.alike);
		await settle(quizzes);
		const different = await takeRuns(product.url, some(count), ANSWER_SETS.different);
		byQuizzes[count] = {
			...{ pagesPerSecond: perSecond(pages), responsesPerSecond: perSecond(runs), p99Ms: round(runs.p99Ms) },
			allDifferentPerSecond: perSecond(different),
		};
		await settle(quizzes);
	}
	await product.stop();

	product = await startProduct({ FAST_LANE: "off" });
	const next = await servePages(product.url, some(1));
	await product.stop();
	console.log(
		JSON.stringify({
			pagesPerSecond: perSecond(ours),
			p99Ms: round(ours.p99Ms),
			nextPagesPerSecond: perSecond(next),
			errors: ours.errors + next.errors,
			byQuizzes,
		}),
	);
}

/** In turn of one catalog and another, so that the first few are of as many catalogs. */
async function publishMany(): Promise<SeededQuiz[]> {
	const perCatalog = Math.ceil(Math.max(...QUIZZES) / CATALOGS);
	const shelves: SeededQuiz[][] = [];
	for (let number = 0; number < CATALOGS; number++) {
		const first = await publishSeededQuiz(PRODUCTS, QUESTIONS);
		shelves.push([first, ...(await copyQuiz(first, perCatalog - 1))]);
	}
	return Array.from({ length: perCatalog }, (_, at) => shelves.flatMap((shelf) => shelf[at] ?? [])).flat();
}

/** Whoever is first waits for a page to be made and a quiz to be compiled; what is measured is what all others get. */
async function visitOnce(url: string, quizzes: SeededQuiz[]): Promise<void> {
	const left = [...quizzes];
	const visitor = async () => {
		for (let quiz = left.pop(); quiz; quiz = left.pop()) {
			const reply = await fetch(`${url}${shopperPaths.quiz(quiz.slug)}?lang=en`);
			await reply.arrayBuffer();
			const response = quickId();
			const headers = { "content-type": "application/json", "x-forwarded-for": anyone() };
			for (const part of runTemplate(quiz, 1)) {
				const body = fillTemplate(part, response);
				await send(`${url}${shopperPaths.batches()}`, { method: "POST", headers, body });
			}
		}
	};
	await Promise.all(Array.from({ length: 8 }, visitor));
}

/** As a browser does: who is asked to come again comes again. */
async function send(url: string, request: RequestInit): Promise<void> {
	const taken = await fetch(url, request);
	if (taken.ok) return;
	const later = Number(taken.headers.get("retry-after"));
	if (!later) throw new Error(`${taken.status} ${await taken.text()}`);
	await sleep(later * 1_000);
	await send(url, request);
}

/** Nobody is measured while the product still counts what others have answered before. */
async function settle(quizzes: SeededQuiz[]): Promise<void> {
	for (const workspaceId of new Set(quizzes.map((quiz) => quiz.workspaceId))) await untilProjected(workspaceId);
}

const servePages = (url: string, quizzes: SeededQuiz[]) =>
	makeLoad({
		...{ kind: "pages", url, paths: quizzes.map(({ slug }) => shopperPaths.quiz(slug)), connections: 64 },
		...{ warmUpMs: WARM_UP_MS, measuredMs: MEASURED_MS },
	});

/** Each quiz is as likely as the others. */
function takeRuns(url: string, quizzes: SeededQuiz[], answerSets: number) {
	const runs = Array.from({ length: answerSets }, (_, at) =>
		runTemplate(quizzes[at % quizzes.length] as SeededQuiz, at),
	);
	return makeLoad({
		...{ kind: "runs", url, runs, repeated: 50, connections: 128 },
		...{ warmUpMs: RUNS_WARM_UP_MS, measuredMs: MEASURED_MS },
	});
}

const perSecond = ({ done }: { done: number }): number => round(done / (MEASURED_MS / 1000));

await main();
await closeDatabase();
