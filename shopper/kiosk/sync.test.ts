import { beforeEach, expect, test, vi } from "vitest";
import { newId } from "../new-id";
import { openQueue, type Queue } from "./queue";
import { ask, handIn, type Sent } from "./send";
import { createSync } from "./sync";
import type { Taken } from "./taken";
import { memoryStorage } from "./testing/memory-storage";
import { openVault } from "./vault";

const ok: Sent<unknown> = { kind: "ok", reply: null };
const later = (waitMs = 0): Sent<unknown> => ({ kind: "later", waitMs });
/** Each person after the one before. */
let minute = Date.UTC(2026, 5, 1);
const taken = (): Taken => ({
	...{ response: newId(++minute), batches: [], signUps: [], staff: "", attested: "", notes: [], shown: null },
});

let queue: Queue;
let time = 0;
beforeEach(async () => {
	const { storage } = memoryStorage();
	queue = await openQueue(storage, await openVault(storage));
	time = 0;
});

function syncWith(handIn: (taken: Taken) => Promise<Sent<unknown>>, report = async () => ok, current = () => "") {
	const ports = { onUnpaired: vi.fn(), onEnd: vi.fn() };
	return { ...ports, ...createSync({ queue, current, handIn, report, steady: () => time, ...ports }) };
}

async function fill(count: number): Promise<string[]> {
	const all = Array.from({ length: count }, taken);
	for (const one of all) await queue.keep(one);
	return all.map(({ response }) => response);
}

test("hands in all that waits, in order, but for whoever is answering, and then says how it is", async () => {
	const ids = await fill(3);
	const sent: string[] = [];
	const hand = async ({ response }: Taken) => {
		sent.push(response);
		return ok;
	};
	const report = vi.fn(async () => ok);
	const { cycle, onEnd } = syncWith(hand, report, () => ids[1] ?? "");
	await cycle();
	expect(sent).toEqual([ids[0], ids[2]]);
	expect(queue.waiting()).toEqual([ids[1]]);
	expect(report).toHaveBeenCalledOnce();
	expect(onEnd).toHaveBeenLastCalledWith(true);
});

test("without a network nothing is lost, and it asks less and less often", async () => {
	await fill(2);
	const hand = vi.fn(async () => later());
	const { cycle, onEnd } = syncWith(hand);
	const times: number[] = [];
	for (time = 0; time < 3_600_000; time += 1_000) {
		const before = hand.mock.calls.length;
		await cycle();
		if (hand.mock.calls.length > before) times.push(time);
	}
	const gaps = times.slice(1).map((at, index) => at - (times[index] ?? 0));
	expect(gaps.slice(0, 4)).toEqual([5_000, 10_000, 20_000, 40_000]);
	expect(Math.max(...gaps)).toBe(300_000);
	expect(queue.counts().held).toBe(2);
	expect(onEnd).toHaveBeenLastCalledWith(false);
});

test("obeys Retry-After, even when somebody presses the button", async () => {
	await fill(1);
	const hand = vi.fn(async () => later(60_000));
	const { cycle } = syncWith(hand);
	await cycle();
	time = 59_000;
	await cycle(true);
	expect(hand).toHaveBeenCalledTimes(1);
	time = 60_000;
	await cycle(true);
	expect(hand).toHaveBeenCalledTimes(2);
});

test("what is refused stays and doesn't keep the rest", async () => {
	const [first, second] = await fill(2);
	const { cycle } = syncWith(async ({ response }) => (response === first ? { kind: "refused" } : ok));
	await cycle();
	expect(queue.counts()).toEqual({ held: 1, refused: 1, unstored: 0 });
	expect(queue.waiting()).not.toContain(second);
});

test("a secret that is worth nothing any more ends it, with everything still there", async () => {
	await fill(2);
	const { cycle, onUnpaired } = syncWith(async () => ({ kind: "unpaired" }));
	await cycle();
	expect(onUnpaired).toHaveBeenCalledOnce();
	expect(queue.waiting()).toHaveLength(2);
});

test.each<[string, () => Response | Promise<Response>, Sent<unknown>]>([
	["a reply", () => Response.json({ a: 1 }), { kind: "ok", reply: { a: 1 } }],
	["busy", () => new Response("", { status: 503, headers: { "retry-after": "7" } }), later(7_000)],
	["too many", () => new Response("", { status: 429, headers: { "retry-after": "10" } }), later(10_000)],
	["no network", () => Promise.reject(new TypeError()), later()],
	["a page in between", () => new Response("<html>", { status: 200 }), later()],
	["a proxy's own JSON", () => Response.json({ message: "log in" }, { status: 403 }), later()],
	["a proxy's own errors", () => Response.json({ error: { code: 403 } }, { status: 403 }), later()],
	[
		"refused",
		() => Response.json({ error: { code: "forbidden", requestId: "1" } }, { status: 403 }),
		{ kind: "refused" },
	],
	[
		"unpaired",
		() => Response.json({ error: { code: "not-signed-in", requestId: "1" } }, { status: 401 }),
		{ kind: "unpaired" },
	],
])("%s", async (_name, reply, expected) => {
	vi.stubGlobal("fetch", async () => reply());
	expect(await ask("/x", "token", {})).toMatchObject(expected);
	vi.unstubAllGlobals();
});

test("one person's batches go before the sign-up, each with what the clock says as it is sent", async () => {
	const bodies: { path: string; device: { clock: number; notes: unknown[] } }[] = [];
	const server = async (path: string, { body }: { body: string }) => {
		bodies.push({ path, ...JSON.parse(body) });
		return Response.json({ missing: [] });
	};
	vi.stubGlobal("screen", { width: 1000, height: 1200 });
	vi.stubGlobal("navigator", { maxTouchPoints: 5 });
	vi.stubGlobal("location", { hostname: "q.example" });
	const came = { locale: "en", began: "en", search: "?utm_source=fair", referrer: "" };
	const base = { response: "r", quiz: "skin", version: "v", came, events: [], personal: [] };
	const run: Taken = {
		...taken(),
		batches: [
			{ ...base, id: "1" },
			{ ...base, id: "2" },
		],
		signUps: [{ id: "3", quiz: "skin", version: "v", locale: "en", email: "a@b.c", consents: [], at: 5 }],
		notes: [{ id: "n", question: "q", value: "note" }],
	};
	vi.stubGlobal("fetch", async () => Response.json({ ok: true }));
	expect(await handIn(run, "token", () => 0), "somebody in between took it").toEqual(later());
	vi.stubGlobal("fetch", server);
	let clock = 100;
	await handIn(run, "token", () => clock++);
	expect(bodies.map(({ path }) => path.split("?")[0])).toEqual(["/api/q/batches", "/api/q/batches", "/api/q/sign-up"]);
	expect(bodies.map(({ device }) => device.clock)).toEqual([100, 101, 102]);
	expect(bodies.map(({ device }) => device.notes?.length)).toEqual([0, 1, undefined]);
	expect(bodies[0]).toMatchObject({ origin: { utm: { source: "fair" } } });
	vi.unstubAllGlobals();
});
