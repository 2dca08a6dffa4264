import { Agent, request } from "node:http";
import { performance } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { seededAnswers } from "@/lib/quiz/testing/seeded";
import type { ResponseEvent } from "@/lib/quiz/types";
import type { BatchReply, EventBatch } from "@/lib/quiz/wire";
import { closeDatabase } from "@/lib/server/db/client";
import { newId } from "@/lib/server/new-id";
import { publishSeededQuiz, type SeededQuiz } from "./support/publish-seeded-quiz";
import { countStored, untilProjected } from "./support/stored-rows";

const PRODUCTS = 1000;
const QUESTIONS = 6;
const WORKERS = 32;
const WARM_UP_MS = 3_000;
const MEASURED_MS = 15_000;
/** One batch in so many is sent again, as a browser does whose reply was lost. */
const REPEATED = 50;

const target = new URL(process.env.E2E_URL ?? "");
const agent = new Agent({ keepAlive: true, maxSockets: WORKERS });

/** Complete runs as fast as the product takes them, by HTTP, each in two batches; prints one line of JSON. */
async function main(): Promise<void> {
	const quiz = await publishSeededQuiz(PRODUCTS, QUESTIONS);
	const tally = { acked: 0, duplicates: 0, took: [] as number[], measured: 0 };
	const begin = performance.now();
	const [from, until] = [begin + WARM_UP_MS, begin + WARM_UP_MS + MEASURED_MS];
	const worker = async (number: number): Promise<void> => {
		for (let run = 0; performance.now() < until; run++) {
			const took: number[] = [];
			for (const batch of makeRun(quiz, number * 1_000_003 + run)) {
				const times = run % REPEATED === 0 ? 2 : 1;
				for (let time = 0; time < times; time++) {
					const sent = performance.now();
					const reply = await send(batch);
					took.push(performance.now() - sent);
					if (reply.duplicate) tally.duplicates++;
					else if (reply.result) tally.acked++;
				}
			}
			const now = performance.now();
			if (now < from || now > until) continue;
			tally.measured++;
			tally.took.push(...took);
		}
	};
	await Promise.all(Array.from({ length: WORKERS }, (_, number) => worker(number)));
	await untilProjected(quiz.workspaceId);
	const { responses: stored, rows } = await countStored(quiz.workspaceId);
	tally.took.sort((a, b) => a - b);
	const { acked, duplicates } = tally;
	console.log(
		JSON.stringify({
			responsesPerSecond: round(tally.measured / (MEASURED_MS / 1000)),
			p50Ms: round(percentile(tally.took, 0.5)),
			p99Ms: round(percentile(tally.took, 0.99)),
			rowsPerResponse: round(rows / stored),
			...{ acked, stored, duplicates },
		}),
	);
	if (acked !== stored) throw new Error(`${acked} complete runs were acknowledged, ${stored} are stored`);
}

/** The first answer; then the rest with completion. */
function makeRun({ slug, version, document }: SeededQuiz, seed: number): EventBatch[] {
	const answers = seededAnswers(document, seed);
	const response = newId();
	let seq = 0;
	const event = <T extends object>(rest: T) => ({ id: newId(), seq: seq++, at: Date.now(), ...rest });
	const events: ResponseEvent[] = document.screens.flatMap(({ id, blocks }): ResponseEvent[] => [
		event({ type: "screen" as const, screen: id }),
		...blocks.flatMap(({ id: question }) => {
			const value = answers[question];
			return value ? [event({ type: "answer" as const, question, value })] : [];
		}),
	]);
	const origin = {
		locale: "en",
		began: null,
		utm: {},
		referrerHost: "",
		device: "phone" as const,
		link: null,
		test: false,
	};
	const batch = (part: ResponseEvent[]) => ({
		...{ id: newId(), response, quiz: slug, version, origin, events: part, personal: [] },
	});
	return [batch(events.slice(0, 2)), batch([...events.slice(2), event({ type: "complete" as const })])];
}

function send(batch: EventBatch): Promise<BatchReply> {
	const body = JSON.stringify(batch);
	const headers = { "content-type": "application/json", "content-length": Buffer.byteLength(body), ...someone() };
	return new Promise((done, fail) => {
		const sent = request({ agent, ...address, method: "POST", path: "/api/q/batches", headers }, (reply) => {
			const parts: Buffer[] = [];
			reply.on("data", (part) => parts.push(part));
			reply.on("end", () => {
				const text = Buffer.concat(parts).toString();
				if (reply.statusCode === 200) done(JSON.parse(text));
				else fail(new Error(`${reply.statusCode} ${text.slice(0, 300)}`));
			});
		});
		sent.on("error", fail);
		sent.end(body);
	});
}

const address = { host: target.hostname, port: target.port };
/** Each batch from another client, as through the trusted proxy: one machine stands for many phones. */
const someone = () => ({ "x-forwarded-for": `10.${byte()}.${byte()}.${byte()}` });
const byte = () => Math.floor(Math.random() * 256);

const percentile = (sorted: readonly number[], share: number) =>
	sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const round = (value: number) => Math.round(value * 10) / 10;

await main();
agent.destroy();
await sleep(0);
await closeDatabase();
