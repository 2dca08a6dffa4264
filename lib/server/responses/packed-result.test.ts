import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "@/lib/quiz/recommend";
import type { Result } from "@/lib/quiz/result";
import { expected } from "@/lib/quiz/testing/golden/expected";
import { seededAnswers, seededCatalog, seededQuiz } from "@/lib/quiz/testing/seeded";
import { type PackedResult, packResult, unpackResult } from "./packed-result";

const goldenResults = expected.flatMap(({ result }) => (result ? [result] : []));
const id = fc.string({ maxLength: 12, unit: "grapheme" });
const number = fc.integer({ min: -1e9, max: 1e9 }).map((value) => value / 1e6);
const points = fc.record({ question: id, choice: fc.option(id), points: number });
const placed = { product: id, score: number, match: fc.option(number), unmet: fc.array(id) };
const item = fc.record({
	...placed,
	variant: fc.option(id),
	insteadOf: fc.option(id),
	by: fc.constantFrom("decision" as const, "pin" as const, "score" as const, "quiz-fallback" as const),
	contributions: fc.array(points),
});
const result: fc.Arbitrary<Result> = fc.record({
	semantics: fc.nat(),
	page: id,
	path: fc.array(id),
	snapshotId: id,
	overlay: fc.nat(),
	slots: fc.array(
		fc.record({
			slot: id,
			maxScore: number,
			items: fc.array(item),
			runnersUp: fc.array(fc.record(placed)),
			relaxed: fc.array(
				fc.record({ kind: fc.constant("require" as const), effects: fc.array(id), priority: fc.nat() }),
			),
		}),
	),
	joined: fc.array(fc.record({ slots: fc.array(id), exact: fc.boolean() })),
	empty: fc.boolean(),
	vetoes: fc.array(
		fc.record({ cause: fc.record({ kind: fc.constant("exclude" as const), effect: id }), count: fc.nat() }),
	),
});

/** As the database gives it back. */
const stored = (one: Result): PackedResult => JSON.parse(packResult(one));

describe("a packed result", () => {
	test("holds every result of the golden quiz whole", () => {
		expect(goldenResults.length).toBeGreaterThan(5);
		for (const one of goldenResults) expect(unpackResult(stored(one))).toEqual(one);
	});

	test("takes a good third of the bytes", () => {
		const document = seededQuiz(6);
		const one = evaluate(document, seededCatalog(1000), seededAnswers(document));
		if (!one) throw new Error("every answer is given");
		expect(packResult(one).length).toBeLessThan(0.36 * JSON.stringify(one).length);
	});

	test("holds any other one whole", () => {
		fc.assert(
			fc.property(result, (one) => {
				expect(unpackResult(stored(one))).toEqual(one);
			}),
		);
	});

	test("one that was packed when items still had names is read as well", () => {
		const items = [
			{ product: "a", score: 3, match: 50, by: "score", from: "0:1 1:2", rest: null },
			{ product: "b", score: 2, match: null, by: "pin", from: "", rest: ["v", "c", ["wish"]] },
		];
		const slot = { slot: "s", maxScore: 6, relaxed: [], items, runnersUp: [] };
		const packed = {
			semantics: 1,
			sources: [
				["q", "x"],
				["q", null],
			],
			slots: [slot],
		} as unknown as PackedResult;
		const plain = { variant: null, insteadOf: null, unmet: [] };
		const [x, any] = [
			{ question: "q", choice: "x", points: 1 },
			{ question: "q", choice: null, points: 2 },
		];
		expect(unpackResult(packed).slots[0]?.items).toEqual([
			{ product: "a", score: 3, match: 50, by: "score", contributions: [x, any], ...plain },
			{
				product: "b",
				score: 2,
				match: null,
				by: "pin",
				contributions: [],
				variant: "v",
				insteadOf: "c",
				unmet: ["wish"],
			},
		]);
	});

	test("one that was stored before there were packed ones is read as it is", () => {
		for (const one of goldenResults) expect(unpackResult(one)).toEqual(one);
	});
});
