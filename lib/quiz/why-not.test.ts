import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compileCatalog } from "./compile-catalog";
import { compileQuiz } from "./compile-quiz";
import { recommend } from "./recommend";
import { arbitraryRun } from "./testing/arbitrary-answers";
import { arbitraryCatalog } from "./testing/arbitrary-catalog";
import {
	choice,
	constraint,
	exclude,
	makeCatalog,
	makeQuiz,
	page,
	product,
	products,
	score,
	screens,
	single,
	slot,
	wish,
} from "./testing/make-quiz";
import { whyNot } from "./why-not";

const catalog = compileCatalog(
	makeCatalog(
		...["best", "good", "plain", "wanting", "poor", "outside", "banned"].map((id) => product(id)),
		product("gone", { available: false }),
	),
);
const candidates = products("best", "good", "plain", "wanting", "poor", "banned", "gone");
const quiz = makeQuiz({
	screens: screens(
		single("q-a", [
			choice(
				"yes",
				score("e-1", products("best", "wanting"), 10),
				score("e-2", products("good"), 9),
				score("e-3", products("plain", "outside", "banned"), 8),
				wish("w", products("best", "good", "plain", "poor", "outside")),
				exclude("x", products("banned")),
			),
			choice("no"),
		]),
	),
	resultPages: [
		page("page", [slot("first", { candidates, minMatch: 50 }), slot("second", { candidates, minMatch: 50 })]),
	],
});
const answers = { "q-a": { kind: "choices" as const, ids: ["yes"] } };
const compiled = compileQuiz(quiz, catalog);
const because = (id: string) => whyNot(compiled, answers, id)?.slots.map((one) => `${one.because} ${one.ahead}`);

describe("whyNot", () => {
	test.each([
		["best", ["shown 0", "shown-earlier 0"]],
		["good", ["outranked 2", "shown 2"]],
		["plain", ["outranked 3", "outranked 3"]],
		["wanting", ["unmet-wish 1", "unmet-wish 1"]],
		["poor", ["below-min-match 4", "below-min-match 4"]],
		["outside", ["not-candidate 3", "not-candidate 3"]],
		["banned", ["vetoed 3", "vetoed 3"]],
		["gone", ["vetoed 5", "vetoed 5"]],
	])("%s: %j", (id, expected) => expect(because(id)).toEqual(expected));

	test("names the least score where the match would do", () => {
		const strict = {
			...quiz,
			resultPages: [page("page", [slot("first", { candidates, minMatch: 50, minScore: 9.5 })])],
		};
		const why = (id: string) => whyNot(compileQuiz(strict, catalog), answers, id)?.slots[0]?.because;
		expect(["best", "good", "plain", "poor"].map(why)).toEqual([
			"shown",
			"below-min-score",
			"below-min-score",
			"below-min-match",
		]);
	});

	test("gives the veto, the score and where it comes from, also of what could not be shown", () => {
		expect(whyNot(compiled, answers, "banned")).toMatchObject({
			veto: { kind: "exclude", effect: "x" },
			score: 8,
			contributions: [{ question: "q-a", choice: "yes", points: 8 }],
		});
		expect(whyNot(compiled, answers, "gone")).toMatchObject({ veto: { kind: "unavailable" }, score: 0 });
		expect(whyNot(compiled, answers, "outside")).toMatchObject({ veto: null, score: 8 });
		expect(whyNot(compiled, answers, "wanting")?.slots[0]).toMatchObject({ match: 100, unmet: ["w"] });
	});

	test("knows nothing of unknown products and unfinished walks", () => {
		expect(whyNot(compiled, answers, "unheard-of")).toBeNull();
		expect(whyNot(compiled, {}, "best")).toBeNull();
	});

	test("agrees with the result on every product", () => {
		fc.assert(
			fc.property(arbitraryRun, arbitraryCatalog, ({ document, answers: given }, any) => {
				const one = compileQuiz(document, compileCatalog(any));
				const result = recommend(one, given);
				for (const { id } of any.products) {
					const why = whyNot(one, given, id);
					for (const [at, filled] of (result?.slots ?? []).entries()) {
						const item = filled.items.find((shown) => shown.product === id);
						expect(why?.slots[at]?.because === "shown").toBe(item !== undefined);
						const known = item ?? filled.runnersUp.find((runner) => runner.product === id);
						if (known) expect([why?.score, why?.slots[at]?.match]).toEqual([known.score, known.match]);
						if (item) expect(why).toMatchObject({ contributions: item.contributions, veto: null });
					}
				}
			}),
		);
	});
});

test("tells what only the limit keeps out from what others come before", () => {
	const priced = compileCatalog(
		makeCatalog(
			product("dear", { price: 90 }),
			product("fair", { price: 40 }),
			product("plain", { price: 50 }),
			product("cream", { price: 60 }),
		),
	);
	const choices = [
		choice(
			"yes",
			score("e-1", products("dear"), 9),
			score("e-2", products("fair"), 5),
			score("e-3", products("plain"), 1),
		),
		choice("no"),
	];
	const serum = slot("serum", { candidates: products("dear", "fair", "plain") });
	const cream = slot("cream", { candidates: products("cream") });
	const most = { kind: "literal" as const, value: 110 };
	const limit = constraint("limit", { kind: "price", most });
	const document = makeQuiz({
		screens: screens(single("q-a", choices)),
		resultPages: [page("page", [serum, cream], { constraints: [limit] })],
	});
	const ask = (id: string) => whyNot(compileQuiz(document, priced), answers, id)?.slots[0]?.because;
	expect(["dear", "fair", "plain", "cream"].map(ask)).toEqual(["constrained", "shown", "outranked", "shown-earlier"]);
});
