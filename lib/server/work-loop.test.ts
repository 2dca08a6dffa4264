import { afterEach, expect, test, vi } from "vitest";
import { startLoop, type WorkLoop } from "./work-loop";

let loop: WorkLoop | undefined;
afterEach(async () => {
	await loop?.stop();
	vi.useRealTimers();
});

test("nudges without end don't put the work off", async () => {
	vi.useFakeTimers();
	const work = vi.fn(async () => false);
	loop = startLoop("nudged", { work, onError: () => {} });
	await vi.advanceTimersByTimeAsync(1);
	expect(work).toHaveBeenCalledTimes(1);
	for (let at = 0; at < 20; at++) {
		loop.nudge();
		await vi.advanceTimersByTimeAsync(10);
	}
	expect(work.mock.calls.length).toBeGreaterThanOrEqual(4);
});

test("a nudge while it works is one more round, and what fails is tried again", async () => {
	vi.useFakeTimers();
	const onError = vi.fn();
	const work = vi.fn(async () => {
		loop?.nudge();
		if (work.mock.calls.length === 1) throw new Error("once");
		return false;
	});
	loop = startLoop("working", { work, onError });
	await vi.advanceTimersByTimeAsync(60);
	expect([work.mock.calls.length, onError.mock.calls.length]).toEqual([2, 1]);
});
