import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileCatalog } from "../compile-catalog";
import { compileQuiz } from "../compile-quiz";
import { contestQuiz } from "../testing/contest-quiz";
import {
	answered,
	choice,
	exclude,
	jump,
	makeCatalog,
	makeQuiz,
	multiple,
	numberQuestion,
	page,
	product,
	products,
	score,
	screen,
	single,
	slot,
	ticked,
	where,
	wish,
} from "../testing/make-quiz";
import { pathsQuiz } from "../testing/paths-quiz";
import type { Catalog, QuizDocument } from "../types";
import { openSpace } from "./explore";
import { type SimulateOptions, simulate } from "./simulate";

const exactly: SimulateOptions = { observed: null, seed: 1, runs: 2000, exactUpTo: 10_000, goOn: () => true };
const run = (document: QuizDocument, catalog: Catalog, options: Partial<SimulateOptions> = {}) =>
	simulate(openSpace(compileQuiz(document, compileCatalog(catalog))), { ...exactly, ...options });

/** Two products, each liked by one choice of the first question; the second question does nothing. */
const like = (id: string, liked: string) => choice(id, score(`${id}-s`, products(liked), 1));
const taste = single("q1", [like("x", "px"), like("y", "py")]);
const idle = single("q2", [choice("on"), choice("off")]);
const two = makeQuiz({ screens: [screen("s1", taste), screen("s2", idle)] });
const pair = makeCatalog(product("px"), product("py"));
const half = { count: 0.5, of: 1 };

describe("two products that a question divides evenly", () => {
	const report = run(two, pair);
	test("are shown to half each", () => {
		expect(report.exact).toBe(true);
		expect(report.exposure).toEqual([
			{ product: "px", shown: half },
			{ product: "py", shown: half },
		]);
		expect(report.variety).toBeCloseTo(2, 9);
		expect(report.lengths).toEqual([{ screens: 2, runs: { count: 1, of: 1 } }]);
	});

	test("the question is worth one bit, and every other answer changes the result", () => {
		const [first] = report.questions;
		expect(first).toMatchObject({ effect: "some", changes: { count: 1, of: 1 }, bits: 1 });
		expect(first?.choices).toEqual([
			{ choice: "x", given: half, bits: 1 },
			{ choice: "y", given: half, bits: 1 },
		]);
	});

	test("removing the question without effects would change nothing", () => {
		expect(report.questions[1]).toMatchObject({ effect: "nothing", changes: { count: 0 }, bits: 0 });
	});

	test("weighs by what was observed: 3 to 1 is 0.811 bits", () => {
		const observed = {
			q1: [
				{ value: { kind: "choices" as const, ids: ["x"] }, count: 30 },
				{ value: { kind: "choices" as const, ids: ["y"] }, count: 10 },
			],
		};
		const weighed = run(two, pair, { observed });
		expect(weighed.weighting).toBe("observed");
		expect(weighed.exposure.map(({ shown }) => shown.count)).toEqual([0.75, 0.25]);
		expect(weighed.questions[0]?.bits).toBeCloseTo(0.8112781245, 9);
	});
});

test("what ends empty, tied, short, relaxed and padded", () => {
	const choices = [
		choice("none", exclude("e", where())),
		choice("tie"),
		choice("asks", score("p", products("px"), 1), wish("w", products("nobody"))),
		choice("fine", score("f", products("px"), 1)),
	];
	const result = page("page", [slot("slot", { candidates: products("px", "py"), min: 1 })]);
	const document = makeQuiz({ screens: [screen("s", single("q", choices))], resultPages: [result] });
	const quarter = { count: 0.25, of: 1 };
	expect(run(document, pair)).toMatchObject({
		empty: quarter,
		short: quarter,
		tied: quarter,
		relaxed: quarter,
		padded: { count: 0 },
	});
	const padded = makeQuiz({
		...document,
		resultPages: [page("page", [slot("slot", { candidates: products("nobody"), fallback: ["py"] })])],
	});
	expect(run(padded, pair)).toMatchObject({ padded: { count: 0.75 }, empty: { count: 0.25 } });
});

test("choices that come to the same thing are told apart in what people choose", () => {
	const same = single("q", [like("x", "px"), choice("idle-1"), choice("idle-2"), choice("idle-3")]);
	const chosen = (options: Partial<SimulateOptions> = {}) =>
		run(makeQuiz({ screens: [screen("s", same)] }), pair, options).questions[0]?.choices.map(
			({ choice: id, given }) => [id, given.count],
		);
	const quarters = ["x", "idle-1", "idle-2", "idle-3"].map((id) => [id, 0.25]);
	expect(chosen()).toEqual(quarters);
	const value = (id: string) => ({ kind: "choices" as const, ids: [id] });
	const observed = {
		q: [
			{ value: value("idle-2"), count: 3 },
			{ value: value("x"), count: 1 },
		],
	};
	expect(chosen({ observed })).toEqual([
		["x", 0.25],
		["idle-2", 0.75],
	]);
});

test("a number that people gave counts with those it is no different from", () => {
	const dear = score("dear", products("p200"), 1);
	const budget = numberQuestion("q", { effects: [dear, wish("w", where(answered("$price", "≤", "q")))], max: 300 });
	const catalog = makeCatalog(product("p100", { price: 100 }), product("p200", { price: 200 }));
	const given = (value: number, count: number) => ({ value: { kind: "number" as const, value }, count });
	const observed = { q: [given(150, 2), given(163, 1), given(250, 1)] };
	const { exposure } = run(makeQuiz({ screens: [screen("s", budget)] }), catalog, { observed });
	expect(exposure.map(({ product: id, shown }) => [id, shown.count])).toEqual([
		["p100", 0.75],
		["p200", 0.25],
	]);
});

test("a question that only leads elsewhere is never said to change nothing", () => {
	const rules = [jump("r", "s2", "end", ticked("q2", "on"))];
	const more = single("q3", [like("x3", "px"), like("y3", "py")]);
	const document = makeQuiz({ screens: [screen("s2", idle), screen("s3", more)], rules });
	expect(run(document, pair).questions[0]?.effect).not.toBe("nothing");
});

test("a sample tells none-seen, a proof nothing", () => {
	const screens = Array.from({ length: 12 }, (_, at) =>
		screen(
			`s${at}`,
			multiple(
				`q${at}`,
				[1, 2, 3].map((points) => choice(`${at}-${points}`, score(`e${at}-${points}`, products("px"), points))),
			),
		),
	);
	const inert = single("inert", [choice("on"), choice("off")]);
	const document = makeQuiz({ screens: [...screens, screen("s-inert", inert)] });
	const report = run(document, makeCatalog(product("px")), { exactUpTo: 100, runs: 50 });
	expect(report.exact).toBe(false);
	expect(report.evaluated).toBe(50);
	expect(report.questions[0]?.effect).toBe("none-seen");
	expect(report.questions.at(-1)?.effect).toBe("nothing");
});

test("cut off amid all paths it tells what a sample tells", () => {
	const { document, catalog } = pathsQuiz({ singles: 1 });
	const sample = run(document, catalog, { exactUpTo: 0, runs: 20 });
	let asked = 0;
	const cutOff = run(document, catalog, { runs: 20, goOn: () => asked++ < 3000 });
	expect(asked).toBeGreaterThan(3000);
	expect(cutOff).toEqual(sample);
	expect(run(document, catalog, { runs: 20 }).exact).toBe(true);
});

interface Part {
	count: number;
	of: number;
}

test("a sample's shares agree with the exact ones, and the same seed gives the same report", () => {
	fc.assert(
		fc.property(fc.integer({ min: 0, max: 2 ** 31 }), (seed) => {
			const { document, catalog } = contestQuiz(seed);
			const exact = run(document, catalog);
			// Of a thousand runs, bits can still be far off where the parts of an answer are rare.
			const sample = run(document, catalog, { exactUpTo: 0, runs: 5000 });
			const few = { exactUpTo: 0, runs: 50 };
			expect(run(document, catalog, few)).toEqual(run(document, catalog, few));
			const share = ({ count, of }: Part) => (of === 0 ? 0 : count / of);
			// Five standard errors at the worst: one in two million. A question that the sample never came to says nothing.
			const far = ({ of }: Part) => (of === 0 ? 2 : 2.5 / Math.sqrt(of));
			const expectNear = (one: Part, seen: Part) => expect(Math.abs(share(one) - share(seen))).toBeLessThan(far(seen));
			for (const fault of ["empty", "tied", "short", "relaxed", "padded"] as const) {
				expectNear(exact[fault], sample[fault]);
			}
			expect(sample.questions.map(({ question }) => question)).toEqual(exact.questions.map(({ question }) => question));
			for (const [at, { changes, bits }] of exact.questions.entries()) {
				const seen = sample.questions[at];
				if (!seen) continue;
				expectNear(changes, seen.changes);
				expect(Math.abs(bits - seen.bits)).toBeLessThan(0.15);
			}
		}),
		{ numRuns: 10, examples: [[2008861578], [11154426]] },
	);
});
