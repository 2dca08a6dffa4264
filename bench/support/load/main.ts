import { setTimeout as sleep } from "node:timers/promises";
import { Connection, type WireReply } from "./connection";
import type { Job, Outcome } from "./load";
import { anyone, fillTemplate, quickId, type RunTemplate } from "./run-template";
import { Tally } from "./tally";

/** A process of its own that makes load: takes one job at a time by message, and answers with what came of it. */
process.on("message", (job: Job) => {
	work(job).then((outcome) => process.send?.(outcome));
});

async function work(job: Job): Promise<Outcome> {
	const tally = new Tally(job.warmUpMs, job.measuredMs);
	const { hostname, port } = new URL(job.url);
	const connections = Array.from({ length: job.connections }, () => new Connection({ hostname, port: Number(port) }));
	if (job.kind === "crowd") await crowd(job, connections, tally);
	else
		await Promise.all(
			connections.map((one) => (job.kind === "pages" ? pages(job, one, tally) : runs(job, one, tally))),
		);
	for (const connection of connections) connection.close();
	return tally.outcome();
}

async function pages({ url, paths }: Job & { kind: "pages" }, connection: Connection, tally: Tally): Promise<void> {
	const { host } = new URL(url);
	const requests = paths.map(
		(path) => `GET ${path} HTTP/1.1\r\nHost: ${host}\r\nAccept-Encoding: gzip, br\r\nAccept-Language: en\r\n\r\n`,
	);
	while (!tally.isOver) {
		const began = performance.now();
		const reply = await ask(connection, requests[Math.floor(Math.random() * requests.length)] ?? "");
		if (!tally.isWell(reply)) {
			await sleep(20);
			continue;
		}
		tally.took(performance.now() - began);
		tally.ended();
	}
}

async function runs(job: Job & { kind: "runs" }, connection: Connection, tally: Tally): Promise<void> {
	for (let number = 1; !tally.isOver; number++) {
		const times = number % job.repeated === 0 ? 2 : 1;
		const run = job.runs[Math.floor(Math.random() * job.runs.length)];
		// What is refused is left alone for a moment, as by a browser.
		if (run && !(await oneRun(job.url, run, connection, tally, times))) await sleep(50);
	}
}

/** Whoever comes while all connections are taken waits for one; the time is counted. */
async function crowd(job: Job & { kind: "crowd" }, connections: Connection[], tally: Tally): Promise<void> {
	const free = [...connections];
	const waiting: number[] = [];
	const underWay = new Set<Promise<unknown>>();
	const began = performance.now();
	const [before, then] = job.perSecond;
	let come = 0;
	const due = (ms: number) => (before * Math.min(ms, job.warmUpMs) + then * Math.max(0, ms - job.warmUpMs)) / 1000;
	const next = () => {
		while (waiting.length > 0 && free.length > 0) {
			const connection = free.pop() as Connection;
			const since = waiting.shift() as number;
			const run = job.runs[Math.floor(Math.random() * job.runs.length)] as RunTemplate;
			const one = oneRun(job.url, run, connection, tally, 1, since).finally(() => {
				underWay.delete(one);
				free.push(connection);
				next();
			});
			underWay.add(one);
		}
	};
	while (!tally.isOver) {
		for (const now = performance.now(); come < due(now - began); come++) waiting.push(now);
		next();
		await sleep(4);
	}
	tally.unserved = waiting.length;
	waiting.length = 0;
	await Promise.all(underWay);
}

/** Whether it came to its end. */
async function oneRun(
	url: string,
	run: RunTemplate,
	connection: Connection,
	tally: Tally,
	times: number,
	since = performance.now(),
): Promise<boolean> {
	const response = quickId();
	let asked = since;
	for (const [part, template] of run.entries()) {
		const request = toRequest(url, fillTemplate(template, response));
		for (let time = 0; time < times; time++) {
			const reply = await ask(connection, request);
			if (!tally.isWell(reply)) return false;
			const now = performance.now();
			tally.took(now - asked);
			asked = now;
			if (reply.body.includes('"duplicate":true')) tally.duplicates++;
			else if (part === 1) tally.acked++;
		}
	}
	tally.ended();
	return true;
}

const ask = (connection: Connection, request: string): Promise<WireReply | Error> =>
	connection.send(request).catch((error: Error) => error);

/** Each batch from another client, as through the trusted proxy: one machine stands for many phones. */
function toRequest(url: string, body: string): string {
	const head = `POST /api/q/batches HTTP/1.1\r\nHost: ${new URL(url).host}\r\nContent-Type: application/json\r\n`;
	return `${head}X-Forwarded-For: ${anyone()}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`;
}
