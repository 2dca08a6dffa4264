import type { Result } from "../../result";
import { excludedBy, item, relaxedRequire, requiredBy, result, runnerUp, slot, unavailable } from "./expectation";
import { dryPath, oilyPath, privatePath, sensitivePath, thriftyPath } from "./paths";

/** Sequences 1 and 13. */
export const straightRun: Result = result(
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
			[runnerUp("p02", 3, 25), runnerUp("p03", 1, 8.3)],
		),
		slot(
			"slot-serum",
			21,
			[
				item("p04", 9.5, 45.2, "score", [
					["q-skin", "c-dry", 6],
					["q-tight", "c-tight-yes", 1],
					["q-goals", "c-hydrate", 1.5],
					["q-texture", "c-gel", 1],
				]),
			],
			[runnerUp("p05", 11.5, 54.8, ["e-budget"]), runnerUp("p07", 6, 28.6, ["e-budget"]), runnerUp("p06", 2, 9.5)],
		),
		slot(
			"slot-cream",
			19,
			[
				item("p10", 12, 63.2, "score", [
					["q-skin", "c-dry", 6],
					["q-goals", "c-hydrate", 1.5],
					["q-goals", "c-glow", 1.5],
					["q-scent", "c-scent-yes", 1],
					["q-budget", null, 1],
					["q-texture", "c-cream", 1],
				]),
				item("p09", 2.5, 13.2, "score", [
					["q-goals", "c-hydrate", 1.5],
					["q-texture", "c-gel", 1],
				]),
			],
			[runnerUp("p08", 11.5, 60.5, ["e-budget"])],
		),
	],
	[unavailable(1)],
);

/** Sequence 2. */
export const otherBranch: Result = result(
	"page-routine",
	thriftyPath,
	[
		slot(
			"slot-cleanse",
			12,
			[
				item(
					"p03",
					10,
					83.3,
					"pin",
					[
						["q-skin", "c-oily", 6],
						["q-shine", "c-allover", 2],
						["q-budget", "n-low", 2],
					],
					["e-budget"],
				),
			],
			[runnerUp("p01", -3, 0, ["e-budget"])],
		),
		slot(
			"slot-serum",
			20,
			[
				item(
					"p06",
					9,
					45,
					"relaxed",
					[
						["q-skin", "c-oily", 6],
						["q-shine", "c-allover", 2],
						["q-budget", null, 1],
					],
					["e-budget"],
				),
			],
			[runnerUp("p04", 0, 0, ["e-budget"]), runnerUp("p07", 0, 0, ["e-budget"])],
			[relaxedRequire(2, "e-budget")],
		),
		slot(
			"slot-cream",
			15,
			[
				item(
					"p11",
					12,
					80,
					"pin",
					[
						["q-skin", "c-oily", 6],
						["q-goals", "c-sun", 6],
					],
					["e-budget"],
				),
				item("p09", 6, 40, "relaxed", [["q-skin", "c-oily", 6]], ["e-budget"]),
			],
			[runnerUp("p04", 0, 0, ["e-budget"])],
			[relaxedRequire(2, "e-budget")],
		),
	],
	[unavailable(1), excludedBy("e-no-scent", 4)],
);

/** Sequence 3. */
export const backChangesBranch: Result = result(
	"page-routine",
	oilyPath,
	[
		slot(
			"slot-cleanse",
			13,
			[
				item("p02", 10, 76.9, "score", [
					["q-skin", "c-oily", 6],
					["q-shine", "c-tzone", 1],
					["q-scent", "c-scent-yes", 1],
					["q-budget", null, 1],
					["q-texture", "c-gel", 1],
				]),
			],
			[runnerUp("p03", 7, 53.8, ["e-simple-known"]), runnerUp("p01", -3, 0)],
		),
		slot(
			"slot-serum",
			22,
			[
				item("p06", 10, 45.5, "score", [
					["q-skin", "c-oily", 6],
					["q-shine", "c-tzone", 2],
					["q-budget", null, 1],
					["q-texture", "c-gel", 1],
				]),
			],
			[
				runnerUp("p05", 7.5, 34.1, ["e-simple-known", "e-budget"]),
				runnerUp("p04", 2.5, 11.4, ["e-simple-known"]),
				runnerUp("p07", 0.5, 2.3, ["e-simple-known", "e-budget"]),
			],
		),
		slot(
			"slot-cream",
			16,
			[
				item("p10", 5.5, 34.4, "score", [
					["q-skin", "c-oily", 2],
					["q-goals", "c-hydrate", 1.5],
					["q-scent", "c-scent-yes", 1],
					["q-budget", null, 1],
				]),
				item(
					"p09",
					8.5,
					53.1,
					"relaxed",
					[
						["q-skin", "c-oily", 6],
						["q-goals", "c-hydrate", 1.5],
						["q-texture", "c-gel", 1],
					],
					["e-simple-known"],
				),
			],
			[runnerUp("p04", 2.5, 15.6, ["e-simple-known"]), runnerUp("p08", -3, 0, ["e-simple-known", "e-budget"])],
			[relaxedRequire(1, "e-simple-known")],
		),
	],
	[unavailable(1)],
);

/** Sequence 4. */
export const preferNotToSay: Result = result(
	"page-routine",
	privatePath,
	[
		slot(
			"slot-cleanse",
			0,
			[item("p01", 0, null, "score", [])],
			[runnerUp("p02", 0, null), runnerUp("p03", 0, null, ["e-simple-known"])],
		),
		slot(
			"slot-serum",
			9,
			[
				item(
					"p05",
					3,
					33.3,
					"relaxed",
					[
						["q-goals", "c-glow", 4.5],
						["q-goals", "c-simple", -1.5],
					],
					["e-simple-known"],
				),
			],
			[runnerUp("p06", 0, 0), runnerUp("p04", 0, 0, ["e-simple-known"]), runnerUp("p07", -1.5, 0, ["e-simple-known"])],
			[{ kind: "min-match" }],
		),
		slot(
			"slot-cream",
			6,
			[
				item("p10", 1.5, 25, "score", [["q-goals", "c-glow", 1.5]]),
				item("p09", 0, 0, "relaxed", [], ["e-simple-known"]),
			],
			[runnerUp("p04", 0, 0, ["e-simple-known"]), runnerUp("p08", -1.5, 0, ["e-simple-known"])],
			[relaxedRequire(1, "e-simple-known")],
		),
	],
	[unavailable(1)],
);

/** Sequence 6. */
export const outOfOrder: Result = result(
	"page-calm",
	sensitivePath,
	[
		slot(
			"slot-calm",
			15,
			[
				item("p01", 8, 53.3, "score", [
					["q-skin", "c-sensitive", 6],
					["q-budget", null, 1],
					["q-texture", "c-cream", 1],
				]),
				item("p09", 7.5, 50, "score", [
					["q-skin", "c-sensitive", 6],
					["q-goals", "c-hydrate", 1.5],
				]),
			],
			[runnerUp("p11", 11, 73.3, ["e-budget"]), runnerUp("p04", 7.5, 50)],
		),
		slot(
			"slot-star",
			17,
			[
				item("p01", 8, 47.1, "score", [
					["q-skin", "c-sensitive", 6],
					["q-budget", null, 1],
					["q-texture", "c-cream", 1],
				]),
			],
			[runnerUp("p06", 1, 5.9)],
		),
	],
	[unavailable(1), requiredBy("e-unscented", 2)],
);

/** Sequence 10. */
export const emptyResult: Result = result(
	"page-calm",
	sensitivePath,
	[slot("slot-calm", 12, [], []), slot("slot-star", 13, [], [])],
	[unavailable(1), requiredBy("e-unscented", 2), requiredBy("e-vegan", 5)],
);
