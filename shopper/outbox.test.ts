import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import type { BatchReply } from "@/lib/quiz/wire";
import type { KeptBatch } from "./kept-batch";
import { createOutbox, type Outbox } from "./outbox";
import type { Sent } from "./transport";

type Answer = Sent<BatchReply> | "never";

const reply: BatchReply = { accepted: 1, duplicate: false, rejected: {}, missing: [], result: null };
const taken: Answer = { reply, waitMs: null };
const refused: Answer = { reply: null, waitMs: null };
const lost: Answer = { reply: null, waitMs: 0 };
const wait = (waitMs: number): Answer => ({ reply: null, waitMs });

const batchOf = (id: string): KeptBatch => ({
	...{ id, response: "r", quiz: "q", version: "v", events: [], personal: [] },
	came: { locale: "en", began: null, search: "", referrer: "" },
});

/** An outbox of some batches before a server that answers as it is told, then takes everything. */
function outboxOf(ids: string[], answers: Answer[]) {
	let batches = ids.map(batchOf);
	const asked: { id: string; at: number }[] = [];
	const settled: [string, boolean][] = [];
	const trouble: boolean[] = [];
	const outbox: Outbox = createOutbox({
		batches: () => batches,
		post: (batch) => {
			asked.push({ id: batch.id, at: performance.now() });
			const answer = answers.shift() ?? taken;
			return answer === "never" ? new Promise(() => {}) : Promise.resolve(answer);
		},
		onSend: () => {},
		onSettled: (batch, got) => {
			batches = batches.filter((one) => one !== batch);
			settled.push([batch.id, got !== null]);
		},
		onTrouble: (failing) => trouble.push(failing),
	});
	return { outbox, asked, settled, trouble, left: () => batches.map(({ id }) => id) };
}

let online: () => void;

beforeEach(() => {
	vi.useFakeTimers();
	vi.stubGlobal("addEventListener", (_: string, listener: () => void) => {
		online = listener;
	});
});
afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe("the outbox", () => {
	test("sends one batch at a time, in order, after the time given", async () => {
		const { outbox, asked, settled } = outboxOf(["a", "b", "c"], []);
		outbox.flush(1_000);
		await vi.advanceTimersByTimeAsync(999);
		expect(asked).toEqual([]);
		await vi.advanceTimersByTimeAsync(10);
		expect(asked.map(({ id }) => id)).toEqual(["a", "b", "c"]);
		expect(settled.map(([id]) => id)).toEqual(["a", "b", "c"]);
	});

	test("tries a batch again for as long as it takes, ever more seldom, and tells when it fails and works", async () => {
		const { outbox, asked, trouble, left } = outboxOf(["a", "b"], Array(40).fill(lost));
		outbox.flush(0);
		await vi.advanceTimersByTimeAsync(60 * 60_000);
		expect(asked.map(({ id }) => id)).toEqual([...Array(41).fill("a"), "b"]);
		const pauses = asked.slice(1, 41).map(({ at }, index) => at - (asked[index]?.at ?? 0));
		expect(pauses[0]).toBeGreaterThanOrEqual(250);
		for (const pause of pauses) expect(pause).toBeLessThanOrEqual(45_001);
		for (const pause of pauses.slice(6)) expect(pause).toBeGreaterThanOrEqual(15_000);
		expect(trouble.slice(0, 2)).toEqual([true, true]);
		expect(trouble.at(-1)).toBe(false);
		expect(left()).toEqual([]);
	});

	test("waits as long as the server asks, whatever happens meanwhile, and then some, not all at once", async () => {
		const { outbox, asked } = outboxOf(["a"], [wait(20_000)]);
		outbox.flush(0);
		await vi.advanceTimersByTimeAsync(1_000);
		outbox.flush(0);
		outbox.flushAll();
		await vi.advanceTimersByTimeAsync(18_000);
		expect(asked).toHaveLength(1);
		await vi.advanceTimersByTimeAsync(3_000);
		expect(asked).toHaveLength(2);
		expect(asked[1]?.at).toBeGreaterThanOrEqual(20_000);
	});

	test("goes at once when asked to, or when the network is back, where nobody asked to wait", async () => {
		const { outbox, asked } = outboxOf(["a"], Array(9).fill(lost));
		outbox.flush(0);
		await vi.advanceTimersByTimeAsync(20_000);
		const before = asked.length;
		outbox.flush(0);
		await vi.advanceTimersByTimeAsync(0);
		expect(asked).toHaveLength(before + 1);
		online();
		await vi.advanceTimersByTimeAsync(0);
		expect(asked).toHaveLength(before + 2);
	});

	test("lets go of what is refused for good, and goes on with the next", async () => {
		const { outbox, asked, settled } = outboxOf(["a", "b"], [refused]);
		outbox.flush(0);
		await vi.advanceTimersByTimeAsync(60_000);
		expect(settled).toEqual([
			["a", false],
			["b", true],
		]);
		expect(asked).toHaveLength(2);
	});

	test("sends all that is not on its way when the page is left", async () => {
		const { outbox, asked } = outboxOf(["a", "b", "c"], ["never"]);
		outbox.flush(0);
		await vi.advanceTimersByTimeAsync(0);
		outbox.flushAll();
		expect(asked.map(({ id }) => id)).toEqual(["a", "b", "c"]);
	});

	test("waits for one batch before it sends the next", async () => {
		const { outbox, asked } = outboxOf(["a", "b"], ["never"]);
		outbox.flush(0);
		await vi.advanceTimersByTimeAsync(0);
		outbox.flush(0);
		await vi.advanceTimersByTimeAsync(10_000);
		expect(asked.map(({ id }) => id)).toEqual(["a"]);
	});

	test("does not trust the clock of the day", async () => {
		const { outbox, asked } = outboxOf(["a"], [wait(1_000)]);
		outbox.flush(0);
		await vi.advanceTimersByTimeAsync(0);
		vi.setSystemTime(Date.now() - 24 * 60 * 60_000);
		outbox.flush(0);
		await vi.advanceTimersByTimeAsync(3_000);
		expect(asked).toHaveLength(2);
	});
});
