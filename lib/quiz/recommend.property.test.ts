import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { walk } from "./advance";
import { compileCatalog } from "./compile-catalog";
import { compileQuiz } from "./compile-quiz";
import { evaluate, recommend } from "./recommend";
import type { Result, SlotResult } from "./result";
import { allPaths } from "./testing/all-paths";
import { arbitraryAnswer, arbitraryRun } from "./testing/arbitrary-answers";
import { arbitraryCatalog } from "./testing/arbitrary-catalog";
import { contestQuiz } from "./testing/contest-quiz";
import { product } from "./testing/make-quiz";
import { referenceResult } from "./testing/reference";

const RUNS = { numRuns: 400 };
const shown = (slots: readonly SlotResult[]) => slots.flatMap(({ items }) => items.map(({ product }) => product));

/** Checks a property of results over documents, catalogs and answers that reach one. */
function checkResults(check: (given: Given & { result: Result }) => void) {
	fc.assert(
		fc.property(arbitraryRun, arbitraryCatalog, ({ document, answers }, catalog) => {
			const result = evaluate(document, catalog, answers);
			if (!result) throw new Error("every question is answered, so there is a result");
			check({ document, answers, catalog, result });
		}),
		RUNS,
	);
}

type Given = {
	document: Parameters<typeof evaluate>[0];
	catalog: Parameters<typeof evaluate>[1];
	answers: Parameters<typeof evaluate>[2];
};

describe("recommend", () => {
	test("equals the reference written from the text", () => {
		checkResults(({ document, answers, catalog, result }) => {
			expect(result).toEqual(referenceResult(document, catalog, walk(document, answers)));
		});
	});

	test("equals it where products fight for few places", () => {
		fc.assert(
			fc.property(fc.nat(), fc.nat(), (seed, at) => {
				const { document, catalog } = contestQuiz(seed);
				const paths = [...allPaths(document)];
				const { answers, walk: walked } = paths[at % paths.length] as (typeof paths)[number];
				expect(evaluate(document, catalog, answers)).toEqual(referenceResult(document, catalog, walked));
			}),
			RUNS,
		);
	});

	test("is the same each time, also when other answers were evaluated in between", () => {
		fc.assert(
			fc.property(
				arbitraryRun,
				arbitraryCatalog,
				fc.array(arbitraryAnswer),
				({ document, answers }, catalog, other) => {
					const compiled = compileQuiz(document, compileCatalog(catalog));
					const first = structuredClone(recommend(compiled, answers));
					const [a, b, c] = other;
					recommend(compiled, { ...answers, ...(a && { q0: a }), ...(b && { q1: b }), ...(c && { q2: c }) });
					expect(recommend(compiled, answers)).toEqual(first);
				},
			),
			RUNS,
		);
	});

	test("does not depend on the order of the catalog", () => {
		checkResults(({ document, answers, catalog, result }) => {
			const turned = { ...catalog, products: catalog.products.toReversed() };
			expect(evaluate(document, turned, answers)).toEqual(result);
		});
	});

	test("is not changed by answers off the path", () => {
		fc.assert(
			fc.property(arbitraryRun, arbitraryCatalog, arbitraryAnswer, ({ document, answers }, catalog, stale) => {
				const onPath = walk(document, answers).answers;
				const result = evaluate(document, catalog, onPath);
				const off = ["q0", "q1", "q2", "q3", "q9"].filter((id) => !(id in onPath));
				const littered = { ...Object.fromEntries(off.map((id) => [id, stale])), ...onPath };
				expect(evaluate(document, catalog, littered)).toEqual(result);
			}),
			RUNS,
		);
	});

	test("never shows what is vetoed, not by a pin nor as a fallback", () => {
		checkResults(({ document, catalog, result }) => {
			const shownSoldOut = document.stock.soldOut === "show";
			const offered = catalog.products.filter(({ active, available }) => (shownSoldOut ? active : available));
			const available = [...offered, ...document.outcomes];
			const ids = new Set(available.map(({ id }) => id));
			for (const id of shown(result.slots)) expect(ids).toContain(id);
		});
	});

	test("gives contributions that sum to the score, and a match within 0 and 100", () => {
		checkResults(({ result }) => {
			for (const { items, maxScore } of result.slots) {
				for (const { contributions, score, match } of items) {
					const sum = contributions.reduce((total, { points }) => total + points, 0);
					expect(sum).toBeCloseTo(score, 4);
					expect(match === null).toBe(maxScore <= 0);
					if (match !== null) expect(match >= 0 && match <= 100).toBe(true);
				}
			}
		});
	});

	test("keeps to each slot's most, and repeats nothing within a slot or in a unique one", () => {
		checkResults(({ document, result }) => {
			const page = document.resultPages.find(({ id }) => id === result.page);
			for (const [at, { items, slot: id }] of result.slots.entries()) {
				const slot = page?.slots.find((one) => one.id === id);
				const ids = items.map(({ product }) => product);
				expect(ids.length).toBeLessThanOrEqual(slot?.max ?? 0);
				expect(new Set(ids).size).toBe(ids.length);
				const before = shown(result.slots.slice(0, at));
				if (slot?.unique) expect(ids.some((id) => before.includes(id))).toBe(false);
			}
		});
	});

	test("gives the others the same scores when a product joins that no one asks for", () => {
		checkResults(({ document, answers, catalog, result }) => {
			const stranger = product("zzz", { active: false, available: false });
			const wider = {
				...catalog,
				products: [...catalog.products, stranger],
			};
			const items = (from: Result | null) => from?.slots.flatMap((slot) => slot.items) ?? [];
			const before = new Map(items(result).map((item) => [item.product, item]));
			// A slot's least match may ask more now, so that others stand in it.
			for (const { product: id, score, contributions } of items(evaluate(document, wider, answers))) {
				const { score: was = score, contributions: were = contributions } = before.get(id) ?? {};
				expect({ score, contributions }).toEqual({ score: was, contributions: were });
			}
		});
	});
});
