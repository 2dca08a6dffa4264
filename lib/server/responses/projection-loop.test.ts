import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { WorkLoop } from "@/lib/server/work-loop";
import { projectResponses } from "./project-responses";
import { startProjection } from "./projection-loop";

const intake = vi.hoisted(() => ({ held: 0 }));
vi.mock("./batch-intake", () => ({ batchIntake: () => intake }));
vi.mock("./project-responses", () => ({ projectResponses: vi.fn(async ({ limit }: { limit: number }) => limit) }));
vi.mock("node:timers/promises", () => ({ setTimeout: (ms: number) => new Promise((done) => setTimeout(done, ms)) }));

let loop: WorkLoop;
beforeEach(() => {
	vi.useFakeTimers();
	vi.mocked(projectResponses).mockClear();
});
afterEach(async () => {
	intake.held = 0;
	const stopped = loop.stop();
	await vi.advanceTimersByTimeAsync(100);
	await stopped;
	vi.useRealTimers();
});

test("stands back while batches wait to be stored, but not for good", async () => {
	intake.held = 100;
	loop = startProjection(() => {});
	await vi.advanceTimersByTimeAsync(900);
	expect(projectResponses).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(200);
	expect(projectResponses).toHaveBeenCalledTimes(1);
	await vi.advanceTimersByTimeAsync(1_100);
	expect(projectResponses).toHaveBeenCalledTimes(2);
});

test("goes on as soon as it is quiet", async () => {
	intake.held = 100;
	loop = startProjection(() => {});
	await vi.advanceTimersByTimeAsync(300);
	intake.held = 0;
	vi.mocked(projectResponses).mockImplementationOnce(async () => 0);
	await vi.advanceTimersByTimeAsync(60);
	expect(projectResponses).toHaveBeenCalledTimes(1);
});
