import { expect, test } from "vitest";
import { TokenBuckets } from "./token-buckets";

const take = (buckets: TokenBuckets, key: string, now: number, times: number) =>
	Array.from({ length: times }, () => buckets.take(key, now)).filter(Boolean).length;

test("a bucket gives what it holds, then what flows in, and never holds more", () => {
	const buckets = new TokenBuckets({ most: 10, perSecond: 2, keys: 100 });
	expect(take(buckets, "office", 0, 30)).toBe(10);
	expect(take(buckets, "office", 400, 5)).toBe(0);
	expect(take(buckets, "office", 1_500, 30)).toBe(3);
	expect(take(buckets, "office", 1_000_000, 30)).toBe(10);
});

test("one key's bucket is not another's", () => {
	const buckets = new TokenBuckets({ most: 1, perSecond: 1, keys: 100 });
	expect([buckets.take("a", 0), buckets.take("a", 0), buckets.take("b", 0)]).toEqual([true, false, true]);
});

test("a clock that goes back gives nothing and takes nothing", () => {
	const buckets = new TokenBuckets({ most: 2, perSecond: 1, keys: 100 });
	expect(take(buckets, "a", 10_000, 1)).toBe(1);
	expect(take(buckets, "a", 0, 5)).toBe(1);
});

test("of more keys than there is room for, the one that was longest away is forgotten", () => {
	const buckets = new TokenBuckets({ most: 1, perSecond: 0, keys: 2 });
	for (const key of ["a", "b", "a", "c"]) buckets.take(key, 0);
	expect([buckets.take("a", 0), buckets.take("b", 0)]).toEqual([false, true]);
});
