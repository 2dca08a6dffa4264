import { expect, it } from "vitest";
import { Lru } from "./lru";

/** Which of these keys are kept, by asking for each with a load that would tell. */
async function kept(lru: Lru<number>, keys: string[]): Promise<string[]> {
	const found: string[] = [];
	for (const key of keys) {
		let loaded = false;
		const value = lru.get(key, async () => {
			loaded = true;
			throw new Error("not kept");
		});
		await value.catch(() => {});
		if (!loaded) found.push(key);
	}
	return found;
}
const fill = async (lru: Lru<number>, ...entries: [string, number][]) => {
	for (const [key, value] of entries) await lru.get(key, async () => value);
};

it("keeps as many as may be, the last used ones", async () => {
	const lru = new Lru<number>(2);
	await fill(lru, ["a", 1], ["b", 1], ["a", 1], ["c", 1]);
	expect(await kept(lru, ["a", "b", "c"])).toEqual(["a", "c"]);
});

it("goes by weight where there is one, and keeps the last even when it is too heavy", async () => {
	const lru = new Lru<number>(10, (value) => value);
	await fill(lru, ["a", 4], ["b", 4], ["c", 4]);
	expect(await kept(lru, ["a", "b", "c"])).toEqual(["b", "c"]);
	await fill(lru, ["huge", 50]);
	expect(await kept(lru, ["b", "c", "huge"])).toEqual(["huge"]);
});

it("loads once for all who ask meanwhile, and again after a failure", async () => {
	const lru = new Lru<number>(2);
	let loads = 0;
	const load = async () => ++loads;
	expect(await Promise.all([lru.get("a", load), lru.get("a", load)])).toEqual([1, 1]);
	await expect(lru.get("b", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
	expect(await lru.get("b", load)).toBe(2);
});

it("lets what has grown drive out others, and forgets what came to nothing", async () => {
	const lru = new Lru<{ size: number } | null>(10, (value) => value?.size ?? 0);
	const big = { size: 3 };
	await lru.get("old", async () => ({ size: 3 }));
	await lru.get("big", async () => big);
	let loads = 0;
	const load = async () => {
		loads++;
		return null;
	};
	await lru.get("nothing", load);
	await lru.get("nothing", load);
	expect(loads).toBe(2);
	big.size = 9;
	lru.reweigh("big", big);
	expect(await lru.get("big", async () => null)).toBe(big);
	expect(await lru.get("old", async () => null)).toBeNull();
});

it("says whenever its weight has changed", async () => {
	const heard: number[] = [];
	const lru = new Lru<number>(
		10,
		(value) => value,
		() => heard.push(lru.weight),
	);
	await fill(lru, ["a", 4], ["b", 4], ["a", 4], ["c", 4]);
	expect(heard).toEqual([4, 8, 8]);
});
