import type { Result } from "../../result";
import { item, relaxedRequire, requiredBy, result, runnerUp, slot, unavailable } from "./expectation";
import { dryPath, oilyPath, unsurePath } from "./paths";

/** Sequence 5: only vegan; the page's fallback fills the last place. */
export const skipsAndCopies: Result = result(
	"page-routine",
	unsurePath,
	[
		slot("slot-cleanse", 7, [item("p02", 1, 14.3, "score", [["q-scent", "c-scent-yes", 1]])], [runnerUp("p03", 0, 0)]),
		slot(
			"slot-serum",
			16,
			[item("p05", 1, 6.3, "relaxed", [["q-scent", "c-scent-yes", 1]])],
			[],
			[{ kind: "min-match" }],
		),
		slot(
			"slot-cream",
			13,
			[
				item("p10", 2.5, 19.2, "score", [
					["q-goals", "c-hydrate", 1.5],
					["q-scent", "c-scent-yes", 1],
				]),
				item("p03", 0, 0, "quiz-fallback", []),
			],
			[],
			[{ kind: "quiz-fallback" }],
		),
	],
	[unavailable(1), requiredBy("e-vegan", 6)],
);

/** Sequence 7: three textures, so thirds. */
export const lateAnswer: Result = result(
	"page-routine",
	oilyPath,
	[
		slot(
			"slot-cleanse",
			13,
			[
				item("p02", 8.666667, 66.7, "score", [
					["q-skin", "c-oily", 6],
					["q-scent", "c-scent-yes", 1],
					["q-budget", null, 1],
					["q-texture", "c-gel", 0.666667],
				]),
			],
			[runnerUp("p03", 6.666667, 51.3), runnerUp("p01", -2.333333, 0)],
		),
		slot(
			"slot-serum",
			22,
			[
				item("p05", 19.333333, 87.9, "score", [
					["q-skin", "c-oily", 6],
					["q-goals", "c-glow", 9],
					["q-scent", "c-scent-yes", 1],
					["q-budget", "n-high", 2],
					["q-texture", "c-oil", 1.333333],
				]),
			],
			[runnerUp("p06", 7.666667, 34.8), runnerUp("p07", 3.333333, 15.2), runnerUp("p04", 0.666667, 3)],
		),
		slot(
			"slot-cream",
			16,
			[
				item("p10", 7.666667, 47.9, "score", [
					["q-skin", "c-oily", 2],
					["q-goals", "c-glow", 3],
					["q-scent", "c-scent-yes", 1],
					["q-budget", null, 1],
					["q-texture", "c-cream", 0.666667],
				]),
				item("p09", 6.666667, 41.7, "score", [
					["q-skin", "c-oily", 6],
					["q-texture", "c-gel", 0.666667],
				]),
				item("p04", 0.666667, 4.2, "score", [["q-texture", "c-gel", 0.666667]]),
			],
			[runnerUp("p08", -0.333333, 0)],
		),
	],
	[unavailable(1)],
);

/** Sequence 8, the first result: three goals. Replaced later. */
export const beforeGoingBack: Result = result(
	"page-routine",
	dryPath,
	[
		slot(
			"slot-cleanse",
			10,
			[
				item("p01", 7, 70, "score", [
					["q-skin", "c-dry", 6],
					["q-budget", null, 1],
				]),
			],
			[runnerUp("p02", 2, 20), runnerUp("p03", 1, 10)],
		),
		slot(
			"slot-serum",
			18,
			[
				item("p04", 8, 44.4, "score", [
					["q-skin", "c-dry", 6],
					["q-tight", "c-tight-no", 1],
					["q-goals", "c-hydrate", 1],
				]),
			],
			[runnerUp("p05", 9, 50, ["e-budget"]), runnerUp("p07", 6, 33.3, ["e-budget"]), runnerUp("p06", 2, 11.1)],
		),
		slot(
			"slot-cream",
			17,
			[
				item("p11", 2, 11.8, "pin", [["q-goals", "c-sun", 2]], ["e-budget"]),
				item("p10", 11, 64.7, "score", [
					["q-skin", "c-dry", 6],
					["q-goals", "c-hydrate", 1],
					["q-goals", "c-glow", 1],
					["q-goals", "c-sun", 2],
					["q-budget", null, 1],
				]),
				item("p08", 7, 41.2, "score", [
					["q-skin", "c-dry", 6],
					["q-goals", "c-hydrate", 1],
				]),
			],
			[runnerUp("p09", 2, 11.8)],
		),
	],
	[unavailable(1)],
);

/** Sequence 8, the result that counts. */
export const backFromTheResult: Result = result(
	"page-routine",
	dryPath,
	[
		slot(
			"slot-cleanse",
			10,
			[
				item("p01", 7, 70, "score", [
					["q-skin", "c-dry", 6],
					["q-budget", null, 1],
				]),
			],
			[runnerUp("p02", 2, 20), runnerUp("p03", 1, 10, ["e-simple-known"])],
		),
		slot(
			"slot-serum",
			18,
			[
				item(
					"p04",
					7,
					38.9,
					"relaxed",
					[
						["q-skin", "c-dry", 6],
						["q-tight", "c-tight-no", 1],
					],
					["e-simple-known"],
				),
			],
			[
				runnerUp("p05", 3, 16.7, ["e-simple-known", "e-budget"]),
				runnerUp("p07", 3, 16.7, ["e-simple-known", "e-budget"]),
				runnerUp("p06", 2, 11.1),
			],
			[{ kind: "min-match" }],
		),
		slot(
			"slot-cream",
			17,
			[
				item("p10", 7, 41.2, "score", [
					["q-skin", "c-dry", 6],
					["q-budget", null, 1],
				]),
				item(
					"p08",
					3,
					17.6,
					"relaxed",
					[
						["q-skin", "c-dry", 6],
						["q-goals", "c-simple", -3],
					],
					["e-simple-known"],
				),
			],
			[runnerUp("p09", 1, 5.9, ["e-simple-known"])],
			[relaxedRequire(1, "e-simple-known")],
		),
	],
	[unavailable(1)],
);

/** Sequence 9: p01, p02, p03 by rank and price; p08, p09, p10 by rank and id. */
export const tie: Result = result(
	"page-routine",
	unsurePath,
	[
		slot("slot-cleanse", 6, [item("p01", 0, 0, "score", [])], [runnerUp("p02", 0, 0), runnerUp("p03", 0, 0)]),
		slot(
			"slot-serum",
			15,
			[item("p04", 3, 20, "relaxed", [["q-goals", "c-hydrate", 3]])],
			[runnerUp("p06", 0, 0), runnerUp("p05", 0, 0), runnerUp("p07", 0, 0)],
			[{ kind: "min-match" }],
		),
		slot(
			"slot-cream",
			12,
			[
				item("p08", 3, 25, "score", [["q-goals", "c-hydrate", 3]]),
				item("p09", 3, 25, "score", [["q-goals", "c-hydrate", 3]]),
				item("p10", 3, 25, "score", [["q-goals", "c-hydrate", 3]]),
			],
			[],
		),
	],
	[unavailable(1)],
);

/** Sequence 12: a budget of exactly 150 lies in no range and admits a price of 150. */
export const rejectedEvents: Result = result(
	"page-routine",
	dryPath,
	[
		slot(
			"slot-cleanse",
			12,
			[
				item("p01", 8, 66.7, "score", [
					["q-skin", "c-dry", 6],
					["q-budget", null, 1],
					["q-texture", "c-cream", 1],
				]),
			],
			[runnerUp("p02", 4, 33.3), runnerUp("p03", 2, 16.7)],
		),
		slot(
			"slot-serum",
			21,
			[
				item(
					"p04",
					11,
					52.4,
					"relaxed",
					[
						["q-skin", "c-dry", 6],
						["q-tight", "c-tight-no", 1],
						["q-goals", "c-hydrate", 3],
						["q-texture", "c-gel", 1],
					],
					["e-budget"],
				),
			],
			[runnerUp("p05", 7, 33.3, ["e-budget"]), runnerUp("p07", 6, 28.6, ["e-budget"]), runnerUp("p06", 3, 14.3)],
			[relaxedRequire(2, "e-budget")],
		),
		slot(
			"slot-cream",
			19,
			[
				item("p10", 12, 63.2, "score", [
					["q-skin", "c-dry", 6],
					["q-goals", "c-hydrate", 3],
					["q-scent", "c-scent-yes", 1],
					["q-budget", null, 1],
					["q-texture", "c-cream", 1],
				]),
				item("p09", 5, 26.3, "score", [
					["q-tight", "c-tight-no", 1],
					["q-goals", "c-hydrate", 3],
					["q-texture", "c-gel", 1],
				]),
			],
			[runnerUp("p08", 11, 57.9, ["e-budget"])],
		),
	],
	[unavailable(1)],
);

/** Sequence 14: the pinned sun fluid isn't a candidate and scores above M: 107.7 is clamped to 100. */
export const clicksAndSignUp: Result = result(
	"page-routine",
	oilyPath,
	[
		slot(
			"slot-cleanse",
			9,
			[
				item("p02", 7, 77.8, "score", [
					["q-skin", "c-oily", 6],
					["q-shine", "c-tzone", 1],
				]),
			],
			[runnerUp("p03", 6, 66.7), runnerUp("p01", -3, 0)],
		),
		slot(
			"slot-serum",
			19,
			[
				item("p06", 8, 42.1, "score", [
					["q-skin", "c-oily", 6],
					["q-shine", "c-tzone", 2],
				]),
				item("p05", 8, 42.1, "score", [
					["q-skin", "c-oily", 6],
					["q-texture", "c-oil", 2],
				]),
			],
			[runnerUp("p07", 2, 10.5), runnerUp("p04", 0, 0)],
		),
		slot(
			"slot-cream",
			13,
			[
				item("p11", 14, 100, "pin", [
					["q-skin", "c-oily", 6],
					["q-goals", "c-sun", 6],
					["q-texture", "c-oil", 2],
				]),
				item("p10", 9, 69.2, "score", [
					["q-skin", "c-oily", 2],
					["q-goals", "c-sun", 6],
					["q-texture", "c-cream", 1],
				]),
				item("p09", 6, 46.2, "score", [["q-skin", "c-oily", 6]]),
			],
			[runnerUp("p04", 0, 0), runnerUp("p08", -3, 0)],
		),
	],
	[unavailable(1)],
);
