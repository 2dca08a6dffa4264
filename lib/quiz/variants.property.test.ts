import fc from "fast-check";
import { expect, test } from "vitest";
import { walk } from "./advance";
import { evaluate } from "./recommend";
import { arbitraryCatalog, nullOr, PRODUCTS, SIZES, subset } from "./testing/arbitrary-catalog";
import {
	choice,
	constraint,
	demand,
	exclude,
	literal,
	makeQuiz,
	page,
	pickedProduct,
	screens,
	single,
	slot,
	table,
	where,
} from "./testing/make-quiz";
import { referenceResult } from "./testing/reference";
import type { Answers } from "./types";

const size = subset(SIZES, 1).map((sizes) => exclude("", where(literal("$option.Size", "in", ...sizes))));
const price = fc.constantFrom(25, 50, 75).map((most) => demand("", where(literal("$price", "≤", most))));
const picks = fc
	.tuple(fc.constantFrom(...PRODUCTS), nullOr(fc.constantFrom(...SIZES)))
	.map(([product, variant]) => table(["q"], [[[]], pickedProduct(product, variant)]));

const quizzes = fc
	.record({
		effects: fc.array(fc.oneof(size, price), { maxLength: 2 }),
		decisions: fc.array(picks, { minLength: 1, maxLength: 2 }),
		most: nullOr(fc.constantFrom(25, 50, 100, 150)),
		soldOut: fc.constantFrom("hide" as const, "show" as const),
		unique: fc.boolean(),
	})
	.map(({ effects, decisions, most, soldOut, unique }) => {
		const limit = most === null ? [] : [constraint("limit", { kind: "price", most: { kind: "literal", value: most } })];
		const slots = decisions.map((decision, at) =>
			slot(`slot-${at}`, { candidates: where(), min: 1, max: 1, unique, decision }),
		);
		return makeQuiz({
			screens: screens(single("q", [choice("c", ...effects.map((effect, at) => ({ ...effect, id: `e${at}` })))])),
			stock: { soldOut, least: 1 },
			resultPages: [page("page", slots, { constraints: limit })],
		});
	});

test("what decisions pick, variants ruled out and limits of prices together equal the reference", () => {
	const answers: Answers = { q: { kind: "choices", ids: ["c"] } };
	fc.assert(
		fc.property(quizzes, arbitraryCatalog, (document, catalog) => {
			const result = evaluate(document, catalog, answers);
			expect(result).toEqual(referenceResult(document, catalog, walk(document, answers)));
		}),
		{ numRuns: 400 },
	);
});
