import { describe, expect, test, vi } from "vitest";
import { Intake, type IntakeLimits } from "./intake";

const limits: IntakeLimits = {
	...{ lanes: 1, group: 10, gatherMs: 0, items: 100, bytes: 1_000, partyItems: 100, oldestMs: 60_000 },
};
const load = (more = {}) => ({ key: "00", party: "one", bytes: 1, ...more });

/** An intake whose commits end when they are told to. */
function held(more: Partial<IntakeLimits> = {}) {
	const groups: string[][] = [];
	const settle: ((error?: unknown) => void)[] = [];
	const intake = new Intake<string, string>({ ...limits, ...more }, (group) => {
		groups.push(group);
		return new Promise((done, fail) => {
			settle.push((error) => (error ? fail(error) : done(group.map((item) => item.toUpperCase()))));
		});
	});
	const started = (count: number) => vi.waitFor(() => expect(settle).toHaveLength(count));
	return { intake, groups, settle, started };
}

const refused = (promise: Promise<unknown>, code: string) => expect(promise).rejects.toMatchObject({ code });
const databaseError = (code: string) => Object.assign(new Error(code), { code });

describe("an intake", () => {
	test("takes together what came while the group before was under way, in order, and no more than a group holds", async () => {
		const { intake, groups, settle, started } = held({ group: 2 });
		const first = intake.take("a", load());
		await started(1);
		const rest = ["b", "c", "d"].map((item) => intake.take(item, load()));
		settle[0]?.();
		expect(await first).toBe("A");
		await started(2);
		settle[1]?.();
		await started(3);
		settle[2]?.();
		expect(await Promise.all(rest)).toEqual(["B", "C", "D"]);
		expect(groups).toEqual([["a"], ["b", "c"], ["d"]]);
		expect(intake.held).toBe(0);
	});

	test("has items of one key under way one after the other, and others beside them", async () => {
		const { intake, groups, settle, started } = held({ lanes: 2 });
		const all = [intake.take("a1", load({ key: "a0" })), intake.take("b", load({ key: "a1" }))];
		await started(2);
		all.push(intake.take("a2", load({ key: "a0" })));
		expect(groups).toHaveLength(2);
		for (const end of settle) end();
		await started(3);
		settle[2]?.();
		await Promise.all(all);
		expect(groups).toEqual([["a1"], ["b"], ["a2"]]);
	});

	test.each<[string, Partial<IntakeLimits>, object]>([
		["items", { items: 2 }, {}],
		["bytes", { bytes: 20 }, { bytes: 10 }],
		["one party's items", { partyItems: 2 }, {}],
	])("has room for so many %s, and again once they are taken", async (_, more, size) => {
		const { intake, settle, started } = held(more);
		const taken = [intake.take("a", load(size)), intake.take("b", load(size))];
		await refused(intake.take("c", load(size)), "busy");
		await started(1);
		settle[0]?.();
		await Promise.all(taken);
		const next = intake.take("d", load(size));
		await started(2);
		settle[1]?.();
		expect(await next).toBe("D");
	});

	test("lets others in when one party has its share", async () => {
		const { intake, settle, started } = held({ partyItems: 1 });
		const both = [intake.take("a", load()), intake.take("b", load({ party: "two" }))];
		await refused(intake.take("c", load()), "busy");
		await started(1);
		settle[0]?.();
		expect(await Promise.all(both)).toEqual(["A", "B"]);
	});

	test("lets nothing in while the oldest has been held for too long", async () => {
		const { intake, settle, started } = held();
		const taken = intake.take("a", load());
		await started(1);
		intake.requireRoom();
		const later = performance.now() + limits.oldestMs + 1;
		expect(() => intake.requireRoom(later)).toThrow("full");
		settle[0]?.();
		await taken;
		intake.requireRoom(later);
	});

	test("fails only the item to blame", async () => {
		const intake = new Intake<string, string>(limits, async (group) => {
			if (group.includes("poison")) throw new Error("can't be stored");
			return group.map((item) => item.toUpperCase());
		});
		const items = ["a", "b", "poison", "c", "d", "e"];
		const results = await Promise.allSettled(items.map((item) => intake.take(item, load())));
		expect(results.map((one) => (one.status === "fulfilled" ? one.value : String(one.reason)))).toEqual([
			...["A", "B", "Error: can't be stored", "C", "D", "E"],
		]);
	});

	test.each(["ECONNREFUSED", "57P01", "57014", "53300", "25006", "08006"])(
		"fails all that wait, at once, when the database is away (%s), and goes on when it is back",
		async (code) => {
			const { intake, groups, settle, started } = held();
			const first = ["a", "b"].map((item) => refused(intake.take(item, load()), "unavailable"));
			await started(1);
			const waiting = refused(intake.take("c", load()), "unavailable");
			settle[0]?.(databaseError(code));
			await Promise.all([...first, waiting]);
			const next = intake.take("d", load());
			await started(2);
			settle[1]?.();
			expect([await next, groups.flat()]).toEqual(["D", ["a", "b", "d"]]);
		},
	);
});
