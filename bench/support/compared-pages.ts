import { type ChildProcess, spawn } from "node:child_process";
import { cpSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { brotliCompressSync } from "node:zlib";
import type { QuizDocument } from "@/lib/quiz/types";
import { freePort } from "../../scripts/lib/port.mjs";
import { handwrittenPage } from "./handwritten-page";

export interface ComparedPage {
	url: string;
	stop: () => Promise<void>;
}

/** The quiz written by hand, compressed as ours is. */
export async function serveHandwritten(document: QuizDocument): Promise<ComparedPage> {
	const body = brotliCompressSync(handwrittenPage(document));
	const headers = { "content-type": "text/html; charset=utf-8", "content-encoding": "br" };
	const server = createServer((_, response) => response.writeHead(200, headers).end(body));
	await new Promise<void>((done) => server.listen(0, done));
	const { port } = server.address() as AddressInfo;
	return {
		url: `http://localhost:${port}/`,
		stop: () => new Promise((done) => server.close(() => done())),
	};
}

/** The quiz as a page of Next, built and started in a folder of its own. */
export async function serveNext({ screens }: QuizDocument): Promise<ComparedPage> {
	const folder = join(process.cwd(), ".build-bench/next-page");
	rmSync(folder, { recursive: true, force: true });
	cpSync(join(process.cwd(), "bench/next-page"), folder, { recursive: true });
	const questions = screens.flatMap(({ blocks: [block] }) => {
		if (!block || block.kind === "text") return [];
		return {
			text: block.text.en ?? "",
			choices: "choices" in block ? block.choices.map(({ text }) => text.en ?? "") : [],
		};
	});
	writeFileSync(join(folder, "questions.json"), JSON.stringify(questions));
	writeFileSync(join(folder, "package.json"), '{"private":true,"type":"module"}');
	writeFileSync(
		join(folder, "next.config.mjs"),
		`export default { turbopack: { root: ${JSON.stringify(process.cwd())} } };`,
	);
	await ended(next(folder, "build"));
	const port = await freePort();
	const running = next(folder, "start", "-p", String(port));
	const url = `http://localhost:${port}/`;
	await untilAnswers(url);
	return {
		url,
		stop: async () => {
			running.kill();
			await ended(running).catch(() => {});
		},
	};
}

function next(folder: string, ...given: string[]): ChildProcess {
	const program = join(process.cwd(), "node_modules/next/dist/bin/next");
	const env = { ...process.env, NODE_ENV: "production" as const, NEXT_TELEMETRY_DISABLED: "1" };
	return spawn(process.execPath, [program, ...given], { cwd: folder, env, stdio: ["ignore", "ignore", "inherit"] });
}

function ended(child: ChildProcess): Promise<void> {
	return new Promise((done, failed) => {
		child.on("exit", (code) => (code === 0 ? done() : failed(new Error(`next ended with ${code}`))));
	});
}

async function untilAnswers(url: string): Promise<void> {
	const until = Date.now() + 60_000;
	while (Date.now() < until) {
		if (
			await fetch(url).then(
				({ ok }) => ok,
				() => false,
			)
		)
			return;
		await sleep(200);
	}
	throw new Error(`${url} doesn't answer`);
}
