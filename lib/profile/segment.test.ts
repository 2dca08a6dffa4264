import { describe, expect, it } from "vitest";
import { freshnessState, leavesOf, type SegmentCondition, type SegmentPerson, standIn } from "./segment";

const DAY = 86_400_000;
const now = 1_000 * DAY;
const skin = (value: string): SegmentCondition => ({
	kind: "trait",
	trait: "skin",
	test: { op: "is", values: [value] },
});
const not = (of: SegmentCondition): SegmentCondition => ({ kind: "not", of });

const dry = { value: "dry", purposes: ["news"], staleAt: now + DAY };
const person = (change: Partial<SegmentPerson> = {}): SegmentPerson => ({
	...{ granted: new Set(["news"]), restricted: false, seenAt: now, quizzes: new Set(), orders: [] },
	values: new Map([["skin", dry]]),
	...change,
});
const values = (change: object) => person({ values: new Map([["skin", { ...dry, ...change }]]) });

describe("where a person stands in a segment", () => {
	it.each([
		["matches and may be used", skin("dry"), person(), { matches: true, obstacle: null }],
		["doesn't match", skin("oily"), person({ restricted: true }), { matches: false, obstacle: null }],
		[
			"restricted before all else",
			skin("dry"),
			person({ restricted: true, granted: new Set() }),
			{ matches: true, obstacle: "restricted" },
		],
		["no consent", skin("dry"), person({ granted: new Set(["other"]) }), { matches: true, obstacle: "no-consent" }],
		[
			"given for another purpose",
			skin("dry"),
			values({ purposes: ["other"], staleAt: now }),
			{ matches: true, obstacle: "other-purpose" },
		],
		["stale", skin("dry"), values({ staleAt: now }), { matches: true, obstacle: "stale" }],
		[
			"never in by what isn't drawn upon",
			not(skin("oily")),
			values({ staleAt: now }),
			{ matches: true, obstacle: "stale" },
		],
		[
			"in by what isn't known at all",
			not(skin("oily")),
			person({ values: new Map() }),
			{ matches: true, obstacle: null },
		],
		[
			"needs not what another part decides",
			{ kind: "any", of: [skin("dry"), { kind: "seen", days: 1 }] },
			values({ staleAt: now }),
			{ matches: true, obstacle: null },
		],
		["everyone", { kind: "all", of: [] }, person(), { matches: true, obstacle: null }],
		["nobody", { kind: "any", of: [] }, person(), { matches: false, obstacle: null }],
	] as const)("%s", (_, condition, who, stand) => {
		expect(standIn({ condition: condition as SegmentCondition, purpose: "news" }, who, now)).toEqual(stand);
	});

	it("asks of freshness whatever the value", () => {
		const stale: SegmentCondition = { kind: "freshness", trait: "skin", is: "stale" };
		expect(standIn({ condition: stale, purpose: "news" }, values({ staleAt: now }), now)).toEqual({
			matches: true,
			obstacle: null,
		});
	});

	it("counts orders joined for the purpose", () => {
		const order = (purpose: string) => ({ at: now, purpose, products: [] });
		const condition: SegmentCondition = { kind: "bought", what: { of: "anything" }, orders: 2, days: null };
		const stand = (purposes: string[]) =>
			standIn({ condition, purpose: "news" }, person({ orders: purposes.map(order) }), now);
		expect(stand(["news"])).toEqual({ matches: false, obstacle: null });
		expect(stand(["news", "news"])).toEqual({ matches: true, obstacle: null });
		expect(stand(["news", "advice"])).toEqual({ matches: true, obstacle: "other-purpose" });
	});
});

it.each([
	[null, "fresh"],
	[now, "stale"],
	[now + 1, "soon"],
	[now + 30 * DAY, "soon"],
	[now + 30 * DAY + 1, "fresh"],
])("a value that goes stale at %s is %s", (staleAt, state) => {
	expect(freshnessState({ staleAt }, now)).toBe(state);
});

it("finds the leaves in their order", () => {
	const condition: SegmentCondition = { kind: "all", of: [skin("a"), not({ kind: "any", of: [skin("b")] })] };
	expect(leavesOf(condition)).toEqual([skin("a"), skin("b")]);
});
