import { describe, expect, test } from "vitest";
import { compileCatalog } from "./compile-catalog";
import { attributes as goldenAttributes, catalog as goldenCatalog } from "./testing/golden/catalog";
import { quiz as golden } from "./testing/golden/quiz";
import { choice, makeQuiz, multiple, products, score, screens } from "./testing/make-quiz";
import { seededAttributes, seededCatalog, seededQuiz } from "./testing/seeded";
import { hasErrors, validate } from "./validate";

/** The effect names a product that no catalog has; the page has no words for an empty result; four of three are asked for. */
const quiz = makeQuiz({
	screens: screens(
		multiple("q-a", [choice("a", score("e", products("gone"), 1)), choice("b"), choice("c")], { min: 4, max: 4 }),
	),
	resultPages: makeQuiz().resultPages.map((page) => ({ ...page, empty: {} })),
});

describe("validate", () => {
	test("finds nothing in the golden and the seeded quiz", () => {
		const known = {
			catalog: compileCatalog(goldenCatalog),
			attributes: goldenAttributes,
			purposes: null,
			traits: null,
		};
		expect(validate(golden, known)).toEqual([]);
		expect(validate(golden)).toEqual([]);
		const seeded = {
			catalog: compileCatalog(seededCatalog(500)),
			attributes: seededAttributes,
			purposes: [],
			traits: null,
		};
		expect(validate(seededQuiz(12), seeded)).toEqual([]);
	});

	test("puts errors first, and fills in its sentences", () => {
		const findings = validate(quiz);
		expect(findings.map(({ code, severity }) => [code, severity])).toEqual([
			["min-unreachable", "error"],
			["text-advised", "warning"],
			["choices-unmapped", "warning"],
		]);
		expect(findings[0]).toMatchObject({
			message: "At least 4 choices are asked for, but only 3 can be chosen together.",
			node: "q-a",
			params: { min: 4, count: 3 },
		});
		expect(hasErrors(findings)).toBe(true);
		expect(hasErrors(findings.slice(1))).toBe(false);
	});

	test("checks references to a catalog only when it knows one", () => {
		const catalog = compileCatalog(goldenCatalog);
		const codes = validate(quiz, { catalog, attributes: null, purposes: null, traits: null }).map(({ code }) => code);
		expect(codes).toContain("unknown-product");
		expect(validate(quiz).map(({ code }) => code)).not.toContain("unknown-product");
	});
});
