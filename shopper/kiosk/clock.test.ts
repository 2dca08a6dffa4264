import { expect, test } from "vitest";
import { createClock } from "./clock";

const hour = 3_600_000;

function device(start = 1_000_000_000_000) {
	const times = { wall: start, steady: 0 };
	const pass = (ms: number) => {
		times.wall += ms;
		times.steady += ms;
	};
	return { times, pass, wall: () => times.wall, steady: () => times.steady };
}

test("goes with the device's clock while nobody touches it", () => {
	const { pass, wall, steady, times } = device();
	const clock = createClock(wall, steady, null);
	pass(hour);
	expect(clock.now()).toBe(times.wall);
	times.wall += 900;
	expect(clock.now()).toBe(times.wall);
});

test.each([
	["forward", 48 * hour],
	["back", -300 * hour],
])("goes on evenly when the clock is set %s", (_name, by) => {
	const { pass, wall, steady, times } = device();
	const clock = createClock(wall, steady, null);
	const before = clock.now();
	pass(hour);
	times.wall += by;
	pass(hour);
	expect(clock.now() - before).toBe(2 * hour);
	times.wall -= by;
	expect(clock.now() - before).toBe(2 * hour);
});

test("goes on after a restart as it was kept, and never back behind that", () => {
	const first = device();
	const clock = createClock(first.wall, first.steady, null);
	first.times.wall += 48 * hour;
	clock.now();
	const mark = clock.mark();
	const next = device(first.times.wall + hour);
	expect(createClock(next.wall, next.steady, mark).now()).toBe(mark.at + hour);
	const empty = device(0);
	const after = createClock(empty.wall, empty.steady, mark);
	expect(after.now()).toBe(mark.at);
	empty.pass(hour);
	expect(after.now()).toBe(mark.at + hour);
});
