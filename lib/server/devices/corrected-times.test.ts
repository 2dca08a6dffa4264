import { expect, test } from "vitest";
import { correctedTimes } from "./corrected-times";

const now = new Date("2026-11-27T12:00:00Z");
const notBefore = new Date("2026-11-01T00:00:00Z");
const minutes = 60_000;
const days = 24 * 60 * minutes;

test.each([
	["a clock that is right", 0],
	["a clock two days ahead", 2 * days],
	["a clock that fell back to 1970", -now.getTime() + 5 * minutes],
	["a clock ten years ahead", 3_650 * days],
])("%s: what was answered an hour ago was answered an hour ago", (_name, ahead) => {
	const clock = now.getTime() + ahead;
	const times = correctedTimes([clock - 60 * minutes, clock - 50 * minutes], clock, { now, notBefore });
	expect(times.from.toISOString()).toBe("2026-11-27T11:00:00.000Z");
	expect(times.to.toISOString()).toBe("2026-11-27T11:10:00.000Z");
	expect(times.aheadMs).toBe(ahead);
});

test("nothing was given after now, nor before the device was there", () => {
	const clock = now.getTime();
	const times = correctedTimes([clock - 400 * days, clock + 5 * days], clock, { now, notBefore });
	expect(times).toMatchObject({ from: notBefore, to: now });
});
