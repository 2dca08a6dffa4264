import { randomUUID } from "node:crypto";
import { request } from "node:http";
import { connect } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { type Random, randomFrom } from "@/lib/quiz/prove/random";
import { extent } from "../support/extent";
import { type LaneUnderTest, laneUnderTest } from "../support/lane-under-test";
import { mutate } from "../support/mutate";
import { killAll, treeOf } from "../support/process-tree";
import { compareStored, retryingShoppers, type Shoppers } from "../support/retrying-shoppers";
import { batchesAt, drawRun, post } from "../support/shoppers";
import { slowSockets } from "../support/slow-sockets";

const NOTHING_WRONG = { lost: [], wrong: [], missing: 0 };
let lane: LaneUnderTest;

beforeAll(async () => {
	lane = await laneUnderTest();
}, 120_000);
let shoppers: Shoppers | null = null;
afterEach(() => shoppers?.leave());
afterAll(() => lane.remove());

function letIn(seed: number): Shoppers {
	shoppers = retryingShoppers(lane.url, lane.quiz, seed);
	return shoppers;
}

const untilAcked = (shoppers: Shoppers, count: number) =>
	expect.poll(() => shoppers.acked.size, { timeout: 30_000 }).toBeGreaterThan(count);

test.each(["1", "2"])(
	"kill -9 at a random moment, again and again: nothing lost, nothing doubled (WORKERS=%s)",
	async (WORKERS) => {
		const random = randomFrom(1);
		const shoppers = letIn(1);
		for (let round = 0; round < extent(20, 3); round++) {
			const running = await lane.start({ WORKERS });
			await untilAcked(shoppers, shoppers.acked.size + random.below(60));
			await sleep(random.below(100));
			killAll(treeOf(running.pid));
			await running.ended;
		}
		await lane.start({ WORKERS });
		await shoppers.finish();
		expect(await compareStored(lane.database, shoppers.acked)).toEqual(NOTHING_WRONG);
	},
	600_000,
);

test("the database goes and comes back under load: said clearly meanwhile, and well again without a restart", async () => {
	const { pid, ended } = await lane.start();
	const shoppers = letIn(2);
	await untilAcked(shoppers, 50);
	const page = `${lane.url}/q/${lane.quiz.slug}`;
	expect((await fetch(page)).status).toBe(200);
	await lane.cluster.halt();
	const gone = Date.now();
	await sleep(3_000);
	const health = await fetch(`${lane.url}/api/health`);
	const shown = await fetch(page);
	const during = shoppers.attempts.filter(({ began }) => began >= gone);
	const acked = shoppers.acked.size;
	await lane.cluster.resume();
	const back = Date.now();
	await untilAcked(shoppers, acked);
	const healthy = await fetch(`${lane.url}/api/health`);
	expect(Date.now() - back).toBeLessThan(5_000);

	expect(during.length).toBeGreaterThan(10);
	expect(during.filter(({ status, retryAfter }) => status !== 503 || !retryAfter)).toEqual([]);
	expect(Math.max(...during.map((one) => one.ended - one.began))).toBeLessThan(2_000);
	expect([health.status, shown.status, healthy.status]).toEqual([503, 200, 200]);
	await shoppers.finish();
	expect(await compareStored(lane.database, shoppers.acked)).toEqual(NOTHING_WRONG);
	expect(await Promise.race([ended, sleep(0, pid)])).toBe(pid);
});

test.each(["1", "2"])("SIGTERM lets what was begun end, then nothing is left (WORKERS=%s)", async (WORKERS) => {
	const running = await lane.start({ WORKERS });
	const shoppers = letIn(3);
	await untilAcked(shoppers, 50);
	const signalled = Date.now();
	await running.stop();
	const took = Date.now() - signalled;
	const begun = shoppers.attempts.filter(({ began, ended }) => began < signalled && ended >= signalled);
	expect(begun.length).toBeGreaterThan(0);
	expect(begun.filter(({ status }) => status === null)).toEqual([]);
	expect(took).toBeLessThan(5_000);
	await lane.start();
	await shoppers.finish();
	expect(await compareStored(lane.database, shoppers.acked)).toEqual(NOTHING_WRONG);
});

test("500 sockets that trickle bytes hurt nobody, and are cut off", async () => {
	await lane.start();
	const slow = await slowSockets(lane.url, 500);
	const took: number[] = [];
	for (let visit = 0; visit < 60; visit++) {
		const began = performance.now();
		expect((await fetch(`${lane.url}/q/${lane.quiz.slug}`)).status).toBe(200);
		expect((await post(batchesAt(lane.url), JSON.stringify(drawRun(lane.quiz)[0])))?.status).toBe(200);
		took.push(performance.now() - began);
	}
	expect(slow.open()).toBe(500);
	expect(took.sort((a, b) => a - b)[50]).toBeLessThan(1_000);
	await expect.poll(slow.open, { timeout: 25_000 }).toBe(0);
	slow.close();
});

describe("what is malformed is refused, never an error of ours", () => {
	const forms = () => {
		const { slug, version, document } = lane.quiz;
		const screen = document.screens[0];
		const question = screen?.blocks.find((block) => "choices" in block);
		const fields = { version, screen: screen?.id ?? "", way: "" };
		const answer = question && "choices" in question ? { [question.id]: question.choices[0]?.id ?? "" } : {};
		// As it is sent for the second time, where it is taken.
		const url = `${lane.url}/q/${slug}?sending=${randomUUID()}`;
		return { url, body: `${new URLSearchParams({ ...fields, ...answer })}` };
	};
	const signUps = (random: Random) => {
		const [{ response, quiz, version }, { id }] = drawRun(lane.quiz, random);
		const consents = [{ id, purpose: response }];
		const body = { id, response, quiz, version, email: "ann@example.com", locale: "da", consents };
		return { url: `${lane.url}/api/q/sign-up?quiz=${quiz}`, body: JSON.stringify(body) };
	};

	test("bodies", async () => {
		await lane.start();
		const random = randomFrom(5);
		const count = extent(5_000, 300);
		const statuses = new Map<number, number>();
		const sender = async (from: number) => {
			for (let number = from; number < count; number += 8) {
				const batch = drawRun(lane.quiz, random)[number % 2];
				const batches = { url: `${batchesAt(lane.url)}?quiz=${lane.quiz.slug}`, body: JSON.stringify(batch) };
				const { url, body } = number % 10 === 0 ? forms() : number % 10 === 1 ? signUps(random) : batches;
				const status = (await post(url, mutate(body, random)))?.status ?? 0;
				statuses.set(status, (statuses.get(status) ?? 0) + 1);
			}
		};
		await Promise.all(Array.from({ length: 8 }, (_, from) => sender(from)));
		expect([...statuses.keys()].filter((status) => status < 200 || status >= 500)).toEqual([]);
		// Some changes do no harm, and most do.
		expect(statuses.get(200)).toBeGreaterThan(count / 100);
		expect(statuses.get(400)).toBeGreaterThan(count / 10);
	});

	test.each([
		["GET /q/%E0%A4%A HTTP/1.1\r\nHost: a\r\n\r\n", /^HTTP\/1.1 404/],
		["GET /q/../../etc HTTP/1.1\r\nHost: a\r\n\r\n", /^HTTP\/1.1 4/],
		["GET /api/q/pack/%00/%00 HTTP/1.1\r\nHost: a\r\n\r\n", /^HTTP\/1.1 404/],
		["PATCH /api/q/batches HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}", /^HTTP\/1.1 405/],
		["POST /q/a/b HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n{}", /^HTTP\/1.1 404/],
		["POST /api/q/batches HTTP/1.1\r\nHost: a\r\nContent-Length: abc\r\n\r\n", /^HTTP\/1.1 400/],
		["POST /api/q/batches HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n", /^HTTP\/1.1 400/],
		[`GET /q/a HTTP/1.1\r\nHost: a\r\nX-Long: ${"x".repeat(20_000)}\r\n\r\n`, /^HTTP\/1.1 431/],
		["GET /q/a HTTP/1.1\r\nno colon here\r\n\r\n", /^HTTP\/1.1 400/],
		["\x16\x03\x01\x02\x00\x01", /^HTTP\/1.1 400/],
	])("request %#", async (text, expected) => {
		expect(await raw(lane.url, text)).toMatch(expected);
	});

	test("a body that is too long is refused before it is read", async () => {
		const { hostname, port } = new URL(lane.url);
		const headers = { "content-length": 10 ** 9 };
		const status = await new Promise((done, fail) => {
			const sent = request({ hostname, port, method: "POST", path: "/api/q/batches", headers }, (reply) => {
				done(reply.statusCode);
				sent.destroy();
			});
			sent.on("error", fail);
			sent.flushHeaders();
		});
		expect(status).toBe(413);
	});
});

/** What the server says to these bytes, until it or we hang up. */
function raw(url: string, text: string): Promise<string> {
	const { hostname, port } = new URL(url);
	return new Promise((done, fail) => {
		const socket = connect(Number(port), hostname, () => socket.write(text, "latin1"));
		socket.setEncoding("latin1");
		socket.once("data", (reply: string) => {
			socket.destroy();
			done(reply);
		});
		socket.once("error", fail);
		socket.once("end", () => done(""));
	});
}
