import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { withClient } from "../lib/postgres/databases.mjs";
import { type LaneUnderTest, laneUnderTest } from "./support/lane-under-test";
import { treeOf } from "./support/process-tree";
import { batchesAt, drawRun, post, send } from "./support/shoppers";

let lane: LaneUnderTest;

beforeAll(async () => {
	lane = await laneUnderTest();
}, 120_000);
afterAll(() => lane.remove());

test("the server of ours and Next's routes answer alike, to the headers", async () => {
	const paths = [
		`/q/${lane.quiz.slug}`,
		"/q/no-such-quiz",
		"/p/none",
		"/shopper/none.AAAAAAAA.js",
		"/m/a/b",
		"/me/none",
		"/.well-known/candor-receipts.json",
		"/api/health",
	];
	const replies = async ({ url }: { url: string }) => {
		const posted = [JSON.stringify(drawRun(lane.quiz)[0]), "{", " ".repeat(70_000)];
		return {
			pages: await Promise.all(paths.map((path) => look(`${url}${path}`))),
			posts: await Promise.all(posted.map(async (body) => (await post(batchesAt(url), body))?.status)),
		};
	};
	const ours = await replies(await lane.start());
	expect(await replies(await lane.start({ FAST_LANE: "off" }))).toEqual(ours);
	expect(ours.pages.map(({ status }) => status)).toEqual([200, 404, 404, 404, 404, 404, 200, 200]);
	expect(ours.posts).toEqual([200, 400, 413]);
});

test("what offers to go on in another protocol is answered in this one", async () => {
	const { url } = await lane.start();
	const headers = { connection: "Upgrade, HTTP2-Settings", upgrade: "h2c", "http2-settings": "AAMAAABkAAQAAP__" };
	// Next begins to listen for such offers with the first page of its own.
	for (const path of ["/sign-in", "/sign-in", `/q/${lane.quiz.slug}`, "/api/health"]) {
		const asked = get(`${url}${path}`, { headers });
		const [reply] = (await once(asked, "response")) as [IncomingMessage];
		reply.resume();
		expect([path, reply.statusCode]).toEqual([path, 200]);
	}
});

test("Next alone answers shoppers as well, and does the jobs", async () => {
	await lane.stop();
	const args = ["node_modules/next/dist/bin/next", "start", "--port", lane.env.PORT ?? ""];
	const next = spawn(process.execPath, args, { env: { ...process.env, ...lane.env }, stdio: "ignore" });
	try {
		const healthy = () => fetch(`${lane.url}/api/health`).then(({ status }) => status, String);
		await expect.poll(healthy, { timeout: 60_000 }).toBe(200);
		expect((await fetch(`${lane.url}/q/${lane.quiz.slug}`)).status).toBe(200);
		const [batch] = drawRun(lane.quiz);
		await send(lane.url, batch);
		const text = "SELECT projected = revision AS done FROM response WHERE id = $1";
		const isDone = () => withClient(lane.database, (client) => client.query(text, [batch.response]));
		await expect.poll(async () => (await isDone()).rows[0]?.done, { timeout: 30_000 }).toBe(true);
	} finally {
		next.kill();
		await once(next, "exit");
	}
});

test("several workers share one port, and one that dies is replaced", async () => {
	const { url, pid } = await lane.start({ WORKERS: "2" });
	const workers = () => treeOf(pid).flatMap((one) => (one.pid === pid ? [] : one.pid));
	const [first = 0, second] = workers();
	expect(second).toBeDefined();
	process.kill(first, "SIGKILL");
	await expect.poll(() => workers().filter((one) => one !== first).length, { timeout: 30_000 }).toBe(2);
	for (let visit = 0; visit < 8; visit++) {
		const alone = { headers: { connection: "close" } };
		expect((await fetch(`${url}/q/${lane.quiz.slug}`, alone)).status).toBe(200);
		expect(await send(url, drawRun(lane.quiz)[0])).toMatchObject({ duplicate: false });
	}
	expect(readFileSync(join(lane.folder, "server.log"), "utf8")).toContain("another one takes its place");
	await lane.stop();
	expect(treeOf(pid)).toEqual([]);
});

/** What a browser is told, without what differs from one transport to the other. */
async function look(url: string) {
	const reply = await fetch(url);
	const headers = Object.fromEntries(reply.headers);
	const transport = ["date", "keep-alive", "connection", "content-encoding", "content-length", "transfer-encoding"];
	for (const name of [...transport, "vary"]) delete headers[name];
	return { status: reply.status, headers, text: await reply.text() };
}
