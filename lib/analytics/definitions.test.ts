import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
	ABANDONED_AFTER_MS,
	abandonRate,
	checkCounts,
	completionRate,
	type ResponseStanding,
	standing,
	startRate,
} from "./definitions";

const now = 1_700_000_000_000;

describe("standing", () => {
	it.each<[string, number | null, number | null, number, ResponseStanding, boolean?]>([
		["seen only", null, null, now, "viewed"],
		["seen only, long ago", null, null, now - 10 * ABANDONED_AFTER_MS, "viewed"],
		["started just now", now, null, now, "open"],
		["one ms before the limit", now, null, now - ABANDONED_AFTER_MS + 1, "open"],
		["at the limit", now, null, now - ABANDONED_AFTER_MS, "abandoned"],
		["completed long ago", now, now, now - 10 * ABANDONED_AFTER_MS, "completed"],
		["completed without a question", null, now, now, "completed"],
		["led elsewhere just now", now, null, now, "elsewhere", true],
		["led elsewhere long ago", now, null, now - 10 * ABANDONED_AFTER_MS, "elsewhere", true],
		["led elsewhere without a question", null, null, now, "viewed", true],
		["led elsewhere after a result", now, now, now, "completed", true],
	])("%s", (_name, startedAt, completedAt, lastEventAt, expected, ledElsewhere = false) => {
		expect(standing({ startedAt, completedAt, lastEventAt, ledElsewhere }, now)).toBe(expected);
	});

	it("is reopened by a late event", () => {
		const times = { startedAt: 0, completedAt: null, lastEventAt: now - ABANDONED_AFTER_MS, ledElsewhere: false };
		expect(standing(times, now)).toBe("abandoned");
		expect(standing({ ...times, lastEventAt: now }, now)).toBe("open");
	});
});

describe("counts", () => {
	const time = fc.option(fc.integer({ min: now - 2 * ABANDONED_AFTER_MS, max: now }), { nil: null });
	const run = fc.record({
		startedAt: time,
		completedAt: time,
		lastEventAt: fc.integer({ min: now - 2 * ABANDONED_AFTER_MS, max: now }),
		ledElsewhere: fc.boolean(),
	});
	it("started = completed + led elsewhere + abandoned + open, and its rates add up", () => {
		fc.assert(
			fc.property(fc.array(run, { maxLength: 50 }), (runs) => {
				const of = (wanted: ResponseStanding) => runs.filter((times) => standing(times, now) === wanted).length;
				const [completed, elsewhere] = [of("completed"), of("elsewhere")];
				const [abandoned, open] = [of("abandoned"), of("open")];
				const started = runs.length - of("viewed");
				const counts = checkCounts({ views: runs.length, started, completed, elsewhere, abandoned, open });
				expect(startRate(counts).of).toBe(runs.length);
				if (started > 0) {
					const parts =
						(completionRate(counts).value ?? 0) + (abandonRate(counts).value ?? 0) + (elsewhere + open) / started;
					expect(parts).toBeCloseTo(1, 9);
				}
			}),
		);
	});

	it("refuses counts that contradict each other", () => {
		expect(() => checkCounts({ views: 9, started: 5, completed: 2, elsewhere: 0, abandoned: 2, open: 0 })).toThrow();
		expect(() => checkCounts({ views: 3, started: 4, completed: 2, elsewhere: 0, abandoned: 2, open: 0 })).toThrow();
	});
});
